// Buttons post JSON to the sandbox; the page is then fetched again, and every two seconds unless
// something in it is being read or typed.
async function refresh() {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("main").replaceWith(fresh.querySelector("main"));
    document.querySelector("header").replaceWith(fresh.querySelector("header"));
}

document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-act]");
    if (!button) return;
    button.disabled = true;
    const answer = await fetch("/sandbox/" + button.dataset.act, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: button.dataset.body,
    });
    if (!answer.ok) {
        const failure = document.createElement("p");
        failure.id = "failure";
        failure.textContent = (await answer.json()).message;
        document.body.append(failure);
        setTimeout(() => failure.remove(), 5000);
    }
    await refresh();
});

setInterval(() => {
    const reading = document.querySelector("details[open]") || document.activeElement?.tagName === "INPUT";
    if (!document.hidden && !reading) refresh().catch(() => {});
}, 2000);
