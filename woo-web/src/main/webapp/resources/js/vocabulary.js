/* A wrong line's number leads to that line in the draft. */
(function () {
  'use strict';

  function choose(text, number) {
    var lines = text.value.split('\n');
    var start = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(start, start + lines[number - 1].length);
    text.scrollTop = text.scrollHeight * Math.max(0, number - 3) / lines.length;
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-regel]');
    var text = document.querySelector('textarea.wl-tekst');
    if (button && text) {
      choose(text, Number(button.getAttribute('data-regel')));
    }
  });
})();
