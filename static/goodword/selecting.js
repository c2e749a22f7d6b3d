/* Choosing several rows or cards by mouse and keyboard. Without this file the boxes and buttons work all the same. */
(() => {
  "use strict";

  const place = document.querySelector("[data-selecting]");
  const bar = document.getElementById("acts");
  if (!place || !bar) return;

  const items = () => [...place.querySelectorAll("[data-selectable]")];
  const boxOf = (item) => item.querySelector('input[type="checkbox"][name]');
  const all = place.querySelector("[data-choose-all]");
  const words = bar.querySelector("[data-chosen-count]");
  let last = null;

  function show() {
    const boxes = items().map(boxOf).filter(Boolean);
    const count = boxes.filter((box) => box.checked).length;
    const text = count === 1 ? words.dataset.one : words.dataset.many.replace("%(count)s", count);
    if (words.textContent !== text) words.textContent = text;
    bar.toggleAttribute("data-waits", count === 0);
    if (all) {
      all.checked = count > 0 && count === boxes.length;
      all.indeterminate = count > 0 && count < boxes.length;
    }
  }

  /* From the last one chosen to this one, all as this one is. */
  function extend(item) {
    const list = items();
    const from = list.indexOf(last);
    const to = list.indexOf(item);
    if (from < 0) return;
    const [first, end] = from < to ? [from, to] : [to, from];
    for (const between of list.slice(first, end + 1)) boxOf(between).checked = boxOf(item).checked;
  }

  function choose(item, further) {
    const box = boxOf(item);
    if (!box) return;
    box.checked = further || !box.checked;
    if (further) extend(item);
    last = item;
    show();
  }

  const here = () => document.activeElement?.closest?.("[data-selectable]");
  function go(step) {
    const list = items();
    if (!list.length) return null;
    const at = list.indexOf(here());
    const next = list[at < 0 ? 0 : Math.min(Math.max(at + step, 0), list.length - 1)];
    next.querySelector("a[href]").focus();
    return next;
  }

  place.addEventListener("click", (event) => {
    const box = event.target.closest('input[type="checkbox"][name]');
    if (!box) return;
    const item = box.closest("[data-selectable]");
    if (event.shiftKey && last) extend(item);
    last = item;
    show();
  });
  all?.addEventListener("change", () => {
    for (const item of items()) boxOf(item).checked = all.checked;
    show();
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("select, textarea, [contenteditable], input:not([type=checkbox])");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      const next = go(key === "j" ? 1 : -1);
      if (event.shiftKey && next) choose(next, true);
    } else if (key === "x" && here()) {
      choose(here(), event.shiftKey && last !== null);
    } else if (event.key === "Escape" && !event.target.closest("details[open]")) {
      for (const item of items()) if (boxOf(item)) boxOf(item).checked = false;
      last = null;
      show();
    } else return;
    event.preventDefault();
  });

  show();
  window.addEventListener("pageshow", show);
})();
