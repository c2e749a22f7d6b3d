/* The permission page: what is ticked is said back at once, in the server's words. Without this file the page asks
   once more on a page of its own; either way only what was said back can be allowed. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-says-back]");
  if (!form) return;
  const place = form.querySelector("[data-decision]");
  const day = form.querySelector("[name=other_day]");
  const otherDay = form.querySelector("[name=period][value=other]");
  let asked = 0;

  function showDay() {
    day.closest("label").hidden = !otherDay.checked;
  }
  async function sayBack() {
    const turn = ++asked;
    const words = new FormData(form);
    words.set("step", "say");
    place.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(words), referrerPolicy: "no-referrer" });
      if (turn === asked && answer.ok) place.innerHTML = await answer.text();
    } catch {
      /* The old words may stand there: the server reads them back again when they do not fit the ticks. */
    } finally {
      if (turn === asked) place.removeAttribute("aria-busy");
    }
  }

  form.addEventListener("change", () => {
    showDay();
    sayBack();
  });
  showDay();
  if (form.dataset.saysBack !== "standing" && form.querySelector("[name=uses]:checked")) sayBack();
})();
