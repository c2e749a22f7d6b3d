/* The few things a page does by itself. Every page works without this file. */
(() => {
  "use strict";

  const root = document.documentElement;
  const all = (selector, inside = document) => inside.querySelectorAll(selector);

  /* Theme: the choice lives in a cookie, so that the server draws the next page in it at once. */
  function chosenTheme() {
    return (document.cookie.match(/(?:^|; )theme=(light|dark)/) || [])[1] || "auto";
  }
  function showTheme(choice) {
    if (choice === "auto") root.removeAttribute("data-bs-theme");
    else root.setAttribute("data-bs-theme", choice);
    for (const button of all("[data-theme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
    }
  }
  function rememberTheme(choice) {
    const age = choice === "auto" ? 0 : 31536000;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `theme=${choice}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
    showTheme(choice);
  }

  /* Countdowns tick on from the server's moment, in the server's words. */
  const clock = document.querySelector('meta[name="clock"]');
  const words = clock ? JSON.parse(clock.dataset.words) : {};
  const soon = clock ? Number(clock.dataset.soon) * 1000 : 0;
  const ahead = clock ? new Date(clock.content) - Date.now() : 0;

  function say(pattern, values) {
    return pattern.replace(/%\((\w+)\)[ds]/g, (_, name) => values[name]);
  }
  function duration(milliseconds) {
    const total = Math.floor(Math.abs(milliseconds) / 60000);
    const days = Math.floor(total / 1440);
    const hours = Math.floor((total % 1440) / 60);
    const minutes = total % 60;
    const values = { days, hours, minutes };
    if (total < 1) return words.under;
    if (days) return say(days >= 2 || !hours ? words.days : words.daysHours, values);
    if (hours) return say(minutes ? words.hoursMinutes : words.hours, values);
    return say(words.minutes, values);
  }
  function tick(element) {
    const due = new Date(element.dateTime);
    const now = Date.now() + ahead;
    const left = due - now;
    const late = left <= 0;
    const text = say(late ? words.late : words.left, { time: duration(left) });
    const place = element.querySelector(".countdown-words");
    if (place.textContent !== text) place.textContent = text;
    element.classList.toggle("countdown-late", late);
    element.classList.toggle("countdown-soon", !late && left <= soon);
    element.classList.toggle("countdown-calm", left > soon);
    const ring = element.querySelector("circle.countdown-left");
    if (ring && element.dataset.started) {
      const share = Math.max(left / (due - new Date(element.dataset.started)), 0);
      ring.setAttribute("stroke-dasharray", `${(Math.min(share, 1) * 100).toFixed(1)} 100`);
    }
  }
  const tickAll = () => all("time[data-countdown]").forEach(tick);

  /* Toasts leave by themselves, but not while somebody points at them or stands in them. */
  function watchToast(toast) {
    const close = toast.querySelector("[data-close-toast]");
    if (close) close.hidden = false;
    const seconds = Number(toast.dataset.seconds || 8);
    const bad = toast.classList.contains("toast-bad");
    if (!bad) {
      const leave = () => {
        if (toast.matches(":hover, :focus-within")) setTimeout(leave, 1000);
        else toast.remove();
      };
      setTimeout(leave, seconds * 1000);
    }
  }

  /* "Are you sure" for forms and buttons with data-confirm. Without script the form is simply sent. */
  const dialog = document.getElementById("confirm");
  function ask(form, submitter) {
    const source = submitter?.dataset.confirm ? submitter : form;
    document.getElementById("confirm-question").textContent = source.dataset.confirm;
    document.getElementById("confirm-detail").textContent = source.dataset.confirmDetail || "";
    const yes = document.getElementById("confirm-yes");
    yes.textContent = source.dataset.confirmYes || submitter?.textContent.trim() || yes.textContent;
    yes.classList.toggle("btn-danger", "confirmDanger" in source.dataset);
    dialog.addEventListener("close", () => {
      if (dialog.returnValue !== "yes") return;
      form.dataset.confirmed = "";
      form.requestSubmit(submitter || undefined);
      delete form.dataset.confirmed;
    }, { once: true });
    dialog.returnValue = "no";
    dialog.showModal();
  }
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const wanted = event.submitter?.dataset.confirm || form.dataset.confirm;
    if (!wanted || !dialog || "confirmed" in form.dataset) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(form, event.submitter);
  }, true);

  document.addEventListener("click", (event) => {
    const theme = event.target.closest("[data-theme-choice]");
    if (theme) rememberTheme(theme.dataset.themeChoice);
    event.target.closest("[data-close-toast]")?.closest("[data-toast]").remove();
    for (const open of all("details.menu[open], details.client-switch[open]")) {
      if (!open.contains(event.target)) open.open = false;
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) navigator.clipboard?.writeText(copy.dataset.copy);
    if (event.target.closest("[data-print]")) window.print();
  });

  function isTyping(target) {
    return target.matches("input, textarea, select, [contenteditable]");
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = event.target.closest?.("details.menu[open], details.client-switch[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    } else if (event.key === "z" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey) {
      document.querySelector("[data-toast] form button")?.click();
    }
  });

  /* Filters that send themselves when changed; the form's own button stays for pages without script. */
  document.addEventListener("change", (event) => {
    if (event.target.closest("[data-send-on-change]")) event.target.form.requestSubmit();
  });

  function dress(part) {
    all("[data-toast]", part).forEach(watchToast);
    all("time[data-countdown]", part).forEach(tick);
    for (const hidden of all("[data-theme-switch], [data-needs-script]", part)) hidden.hidden = false;
    for (const shown of all("[data-without-script]", part)) shown.hidden = true;
  }
  dress(document);
  showTheme(chosenTheme());
  document.querySelector("[data-focus]:not([data-samples] *)")?.focus();
  setInterval(tickAll, 15000);
  document.addEventListener("visibilitychange", tickAll);
  document.addEventListener("htmx:load", (event) => {
    if (event.target !== document.body) dress(event.target);
  });
})();
