// Buttons post JSON to the sandbox. The page comes by itself to what has changed: the sandbox says so, the page is
// fetched again, and its parts take the place of the old ones. What is being read stays open, what is being typed
// stays.
"use strict";

const find = (selector) => document.querySelector(selector);

function remember(name, value) {
    document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=strict`;
}

function say(words) {
    find("#failure")?.remove();
    const failure = document.createElement("p");
    failure.id = "failure";
    failure.setAttribute("role", "alert");
    failure.textContent = words;
    document.body.append(failure);
    setTimeout(() => failure.remove(), 6000);
}

async function post(act, body) {
    const answer = await fetch("/sandbox/" + act, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
    });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(said.message || answer.statusText);
    return said;
}

// The filter of all lists.
function filter() {
    const words = (find("#find")?.value || "").toLowerCase();
    const standing = find("#standing")?.value || "";
    for (const row of document.querySelectorAll("tr[data-standing]")) {
        const fits = row.textContent.toLowerCase().includes(words);
        row.hidden = !fits || (standing !== "" && row.dataset.standing !== standing);
    }
}

let number = 0;

async function refresh() {
    const mine = ++number;
    const answer = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== number) return;
    const open = new Set([...document.querySelectorAll("details[data-key][open]")].map((it) => it.dataset.key));
    const focused = document.activeElement;
    const again = focused?.dataset?.act && [focused.dataset.act, focused.dataset.body];
    for (const part of document.querySelectorAll("[data-live][id]")) {
        const now = fresh.getElementById(part.id);
        if (!now || part.isEqualNode(now)) continue;
        for (const details of now.querySelectorAll("details[data-key]")) {
            details.open = open.has(details.dataset.key);
        }
        part.replaceWith(now);
    }
    filter();
    const buttons = again ? [...document.querySelectorAll("button[data-act]")] : [];
    buttons.find((it) => it.dataset.act === again[0] && it.dataset.body === again[1])?.focus();
    leave();
}

// Who has paid goes back to the shop.
let leaving = false;

function leave() {
    const to = find("#checkout[data-redirect]")?.dataset.redirect;
    if (!to || leaving) return;
    leaving = true;
    setTimeout(() => location.assign(to), 1500);
}

// Not oftener than four times a second, however much happens.
let waiting = false;

function changed() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
        waiting = false;
        refresh().catch(() => {});
    }, 250);
}

let seen = document.body.dataset.changes;
const events = new EventSource("/sandbox/events");
events.addEventListener("changed", (event) => {
    document.documentElement.dataset.live = "yes";
    if (event.data === seen) return;
    seen = event.data;
    changed();
});
events.addEventListener("error", () => { document.documentElement.dataset.live = "no"; });

document.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.id === "lang") {
        remember("sandbox_lang", button.dataset.lang);
        location.reload();
    } else if (button.id === "theme") {
        const root = document.documentElement;
        const dark = root.dataset.theme
            ? root.dataset.theme === "dark"
            : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
        remember("sandbox_theme", root.dataset.theme);
    } else if (button.dataset.act) {
        button.disabled = true;
        await post(button.dataset.act, button.dataset.body).catch((error) => say(error.message));
        button.disabled = false;
        await refresh().catch(() => {});
    }
});

document.addEventListener("submit", async (event) => {
    if (event.target.id === "filter") event.preventDefault();
    if (event.target.id !== "play") return;
    event.preventDefault();
    const text = find("#scene-text").value;
    const played = find("#played");
    try {
        const { steps } = await post("scene", JSON.stringify({ text }));
        played.textContent = steps.map((it) => `${it.line}: ${it.act} ${JSON.stringify(it.answer)}`).join("\n");
    } catch (error) {
        played.textContent = error.message;
    }
});

document.addEventListener("input", filter);

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "Escape" && typing) typing.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const part = /^[1-6]$/.test(event.key) && document.querySelectorAll("nav a")[event.key - 1];
    const box = find("#find") || find("#search input");
    if (event.key === "/" && box) {
        event.preventDefault();
        box.focus();
    } else if (part) {
        part.click();
    } else if (event.key === "t") {
        find("#theme")?.click();
    } else if (event.key === "l") {
        find("#lang")?.click();
    }
});

leave();
