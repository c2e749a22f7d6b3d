/* The workshop goes without this file: it only grows fields, shows what a reference says, and cites by a press. */
(() => {
  "use strict";

  const form = document.querySelector("[data-workshop]");
  if (!form) return;
  const REFERENCE = /\[\[\s*([A-Za-z][A-Za-z0-9-]{0,15})\s*(?::\s*(\w+)\s*)?\]\]/g;
  const sizesItself = CSS.supports("field-sizing", "content");

  function grow(field) {
    if (sizesItself) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  /* What the evidence says stands in its card; a reference under the line repeats it. */
  function wordsOf(label, part) {
    const card = document.querySelector(`[data-evidence="${CSS.escape(label)}"]`);
    if (!card) return { words: "", known: false, stale: false };
    const found = card.querySelector(`data[data-part="${CSS.escape(part)}"]`);
    const stale = card.querySelector(".evidence-id.is-stale") !== null;
    return { words: found ? found.value : "", known: found !== null, stale };
  }
  function short(words) {
    return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
  }
  function showCited(field) {
    const place = form.querySelector(`[data-cited-of="${CSS.escape(field.dataset.cites)}"]`);
    if (!place) return;
    const seen = new Set();
    const shown = [];
    for (const [, label, part] of field.value.matchAll(REFERENCE)) {
      const key = `${label}:${part || "value"}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const says = wordsOf(label, part || "value");
      const mark = document.createElement("span");
      mark.className = `cited${says.known ? (says.stale ? " is-stale" : "") : " is-wrong"}`;
      const name = document.createElement("b");
      name.textContent = label;
      mark.append(short(says.words) || "?", name);
      shown.push(mark);
    }
    place.replaceChildren(...shown);
  }
  function light(field) {
    const labels = new Set([...field.value.matchAll(REFERENCE)].map((found) => found[1]));
    const quote = field.closest(".block-quote")?.querySelector("select");
    if (quote?.selectedOptions[0]) labels.add(quote.selectedOptions[0].textContent.split(" ")[0]);
    for (const card of document.querySelectorAll("[data-evidence]")) {
      card.classList.toggle("is-cited", labels.has(card.dataset.evidence));
    }
  }

  let last = null;
  let changed = false;
  form.addEventListener("input", (event) => {
    changed = true;
    if (event.target.matches("[data-grows]")) grow(event.target);
    if (event.target.matches("[data-cites]")) showCited(event.target);
  });
  form.addEventListener("focusin", (event) => {
    if (!event.target.matches("textarea")) return;
    if (event.target.matches("[data-cites]")) last = event.target;
    light(event.target);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("textarea") && !event.isComposing) event.preventDefault();
  });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(document.querySelector("[data-save]") || undefined);
    }
  });
  document.addEventListener("click", (event) => {
    const cite = event.target.closest("[data-cite]");
    if (!cite) return;
    const field = last || form.querySelector(".block-paragraph textarea") || form.querySelector("[data-cites]");
    if (!field) return;
    field.focus();
    field.setRangeText(`[[${cite.dataset.cite}]]`, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  for (const field of form.querySelectorAll("[data-grows]")) grow(field);
  const focus = form.dataset.focusBlock && document.getElementById(`block-${form.dataset.focusBlock}`);
  if (focus) {
    focus.scrollIntoView({ block: "center" });
    focus.querySelector("textarea, input:not([type=hidden]), select")?.focus({ preventScroll: true });
  }
})();
