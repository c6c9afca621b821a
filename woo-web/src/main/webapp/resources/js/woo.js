/* What the pages need beside PrimeFaces: the menu button, the search key, closing with Esc,
   and error messages that lead to their fields. */
(function () {
  'use strict';

  var ERRORS = '.ui-messages-error, .ui-messages-fatal, .ui-messages-warn';

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  function shown(element) {
    return element.getClientRects().length > 0;
  }

  function typing(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }

  function openDialog() {
    return all('.ui-dialog').filter(shown).pop();
  }

  /* the menu */

  function setMenu(open) {
    var button = document.querySelector('.wp-menuknop');
    var menu = document.getElementById('menu');
    if (button && menu) {
      menu.classList.toggle('open', open);
      button.setAttribute('aria-expanded', String(open));
    }
  }

  function menuIsOpen() {
    var menu = document.getElementById('menu');
    return Boolean(menu && menu.classList.contains('open'));
  }

  function closeFoldout(foldout, takeFocus) {
    foldout.open = false;
    if (takeFocus) {
      foldout.querySelector('summary').focus();
    }
  }

  /* fields: what helps and what is wrong is tied to the input */

  function inputOf(field) {
    return all('[role="radiogroup"], [role="group"]', field)[0]
      || all('input, select, textarea, [role="combobox"]', field).filter(function (input) {
        return input.type !== 'hidden' && input.tabIndex >= 0;
      })[0];
  }

  function focusableOf(field) {
    return all('input, select, textarea, [role="combobox"]', field).filter(function (input) {
      return input.type !== 'hidden' && input.tabIndex >= 0 && !input.disabled;
    })[0];
  }

  function errorOf(field) {
    return field.querySelector('.ui-message-error');
  }

  function describe(field) {
    var input = inputOf(field);
    if (!input) {
      return;
    }
    var ids = [field.querySelector('.wp-hulp'), errorOf(field)].filter(Boolean).map(function (text) {
      return text.id;
    }).filter(Boolean);
    if (ids.length) {
      input.setAttribute('aria-describedby', ids.join(' '));
    } else {
      input.removeAttribute('aria-describedby');
    }
    if (errorOf(field)) {
      input.setAttribute('aria-invalid', 'true');
    }
  }

  function nameGroup(field) {
    var label = field.querySelector('.ui-outputlabel');
    var boxes = field.querySelector('.ui-selectmanycheckbox');
    var file = field.querySelector('input[type="file"]');
    if (boxes) {
      boxes.setAttribute('role', 'group');
      boxes.setAttribute('aria-labelledby', label.id);
    }
    if (file) {
      var button = file.parentNode.querySelector('.ui-button-text');
      file.setAttribute('aria-labelledby', button ? label.id + ' ' + button.id : label.id);
      label.htmlFor = file.id;
    }
    if (field.querySelector('[role="radiogroup"], [role="group"]')) {
      label.removeAttribute('for');
    }
  }

  function labelOf(field) {
    var label = field.querySelector('.ui-outputlabel-label, .ui-outputlabel');
    var own = label && label.firstElementChild ? label.firstElementChild : label;
    return own ? own.textContent.trim() : '';
  }

  /* each line of the summary becomes a link to the field with the same message;
     what is wrong in a dialog is said there */
  function linkSummary() {
    var fields = all('.wp-veld').filter(errorOf);
    all('.wp-meldingen li').forEach(function (line) {
      if (line.querySelector('a')) {
        return;
      }
      var text = line.textContent.trim();
      var at = fields.findIndex(function (field) {
        return errorOf(field).textContent.trim() === text;
      });
      var target = at < 0 ? null : focusableOf(fields.splice(at, 1)[0]);
      if (!target) {
        return;
      }
      if (target.closest('.ui-dialog')) {
        line.remove();
        return;
      }
      var link = document.createElement('a');
      link.href = '#' + target.id;
      link.textContent = labelOf(target.closest('.wp-veld')).replace(/([^?:.!])$/, '$1:') + ' ' + text;
      link.addEventListener('click', function (event) {
        event.preventDefault();
        target.focus();
      });
      line.textContent = '';
      line.appendChild(link);
    });
  }

  /* the options of a drop-down are made when it opens, without a name */
  function nameOptions() {
    all('.ui-selectonemenu-items[role="listbox"]:not([aria-label])').forEach(function (list) {
      var box = document.querySelector('[aria-controls="' + list.closest('.ui-selectonemenu-panel').id + '"]');
      var field = box && box.closest('.wp-veld');
      list.setAttribute('aria-label', field ? labelOf(field) : (box && box.getAttribute('aria-label')) || '…');
    });
  }

  function focusErrors() {
    var dialog = openDialog();
    if (dialog) {
      var wrong = all('.wp-veld', dialog).filter(errorOf)[0];
      if (wrong && focusableOf(wrong)) {
        focusableOf(wrong).focus();
      }
      return;
    }
    var summary = document.querySelector('.wp-meldingen');
    if (summary && summary.querySelector(ERRORS) && summary.querySelector('li')) {
      summary.tabIndex = -1;
      summary.focus();
      summary.scrollIntoView({ block: 'nearest' });
    }
  }

  /* PrimeFaces' own markup, where it leaves something out */
  function tidy() {
    all('.ui-growl').forEach(function (growl) {
      growl.setAttribute('role', 'status');
    });
    all('input[type="file"][aria-hidden]').forEach(function (file) {
      file.removeAttribute('aria-hidden');
    });
    all('.wp-veld').forEach(nameGroup);
    all('.wp-veld').forEach(describe);
    all('.ui-messages li[role]').forEach(function (line) {
      line.removeAttribute('role');
    });
    linkSummary();
  }

  ['click', 'keydown'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.target.closest('.ui-selectonemenu')) {
        window.setTimeout(nameOptions, 50);
      }
    }, true);
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('.wp-menuknop')) {
      setMenu(!menuIsOpen());
    }
    all('details.wp-uitklap[open]').forEach(function (foldout) {
      if (!foldout.contains(event.target)) {
        closeFoldout(foldout, false);
      }
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target) && !openDialog()) {
      var search = all('.wp-zoek input').filter(shown)[0];
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.key === 'Escape') {
      var foldout = document.querySelector('details.wp-uitklap[open]');
      if (foldout) {
        closeFoldout(foldout, true);
      } else if (menuIsOpen()) {
        setMenu(false);
        document.querySelector('.wp-menuknop').focus();
      }
    }
  });

  function start() {
    tidy();
    focusErrors();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        window.setTimeout(function () {
          tidy();
          focusErrors();
        });
      });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
