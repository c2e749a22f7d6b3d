/* The interview by link: what is typed is saved while somebody thinks, and “saved” is shown only after the server's
   answer. Without this file the button saves. Saves of one page are numbered, so a late one never undoes a newer. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-saves]");
  if (!form) return;
  const mark = document.querySelector("[data-saved]");
  const turn = form.querySelector("[name=turn]");
  const PAUSE = 900;
  let waiting = 0;
  let typed = 0;
  let leaving = false;

  function say(line, isSaved) {
    const words = mark.querySelector("span") || mark.appendChild(document.createElement("span"));
    words.textContent = line;
    mark.classList.toggle("is-unsaved", !isSaved);
  }
  async function save() {
    const number = typed;
    const words = new FormData(form);
    words.set("step", "save");
    turn.value = Number(turn.value) + 1;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(words), referrerPolicy: "no-referrer" });
      const told = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
      if (!leaving && number === typed && told) say(told.line, answer.ok && told.saved);
    } catch {
      /* No network: the words stay in the field and the next pause tries again; the line says that they are not saved. */
    }
  }
  form.addEventListener("input", () => {
    typed += 1;
    say(form.dataset.notSaved, false);
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  window.addEventListener("pageshow", (event) => {
    leaving = false;
    if (event.persisted) turn.value = Number(turn.value) + 1;
  });
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(waiting);
  });
})();
