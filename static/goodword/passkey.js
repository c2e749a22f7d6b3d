/* A passkey that was refused, lost or left alone says so on the page; allauth's script reports it by an event. */
(() => {
  "use strict";

  document.addEventListener("allauth.error", (event) => {
    const place = document.getElementById("passkey-said");
    if (!place) return;
    event.preventDefault();
    place.textContent = place.dataset.words;
    place.hidden = false;
  });
})();
