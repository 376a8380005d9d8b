// Put into pages by the preview server only; no page that is published has it.
"use strict";
(function () {
  var version = Number(new URL(document.currentScript.src).searchParams.get("v"));
  var overlay = null;

  function hide() {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
  }

  function show(text) {
    hide();
    overlay = document.createElement("pre");
    overlay.setAttribute("role", "alert");
    overlay.tabIndex = 0;
    overlay.textContent = text;
    var style = overlay.style;
    style.position = "fixed";
    style.inset = "0";
    style.zIndex = "2147483647";
    style.margin = "0";
    style.padding = "1.5rem";
    style.overflow = "auto";
    style.background = "#1d1f21";
    style.color = "#f5f5f5";
    style.font = "15px/1.6 ui-monospace, Consolas, \"Microsoft YaHei\", monospace";
    style.whiteSpace = "pre-wrap";
    document.body.appendChild(overlay);
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      hide();
    }
  });

  new EventSource("/_gouji/events").onmessage = function (message) {
    var state = JSON.parse(message.data);
    if (state.mistakes) {
      show(state.mistakes);
      return;
    }
    hide();
    if (state.version === version) {
      return;
    }
    if (state.page && location.pathname !== "/" + state.page && location.pathname + "index.html" !== "/" + state.page) {
      location.href = "/" + state.page;
    } else {
      location.reload();
    }
  };
})();
