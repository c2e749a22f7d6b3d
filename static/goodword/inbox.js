/* One key an item: the letter or number on a button presses it. Without this file the buttons work all the same. */
(() => {
  "use strict";

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable], dialog")) return;
    const key = event.key.toLowerCase();
    if (!/^[a-z0-9]$/.test(key)) return;
    const pressed = document.querySelector(`[data-press="${key}"]`);
    if (!pressed) return;
    event.preventDefault();
    pressed.click();
  });

  document.querySelector('.inbox-list [aria-current="true"]')?.scrollIntoView({ block: "nearest" });
})();
