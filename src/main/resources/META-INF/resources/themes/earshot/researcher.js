// Tables that sort, are copied and saved; charts that are saved; pages that ask before they are lost. Served as it is; loaded by every researcher's page.
(() => {
  'use strict';

  const MINUS = /\u2212/g;
  const UNITS = { ms: 0.001, s: 1, min: 60, h: 3600 };
  const DAY = /^\d{1,2} [A-Z][a-z]{2} \d{4}/;

  // What a cell says, without its interval and what there is to click at beside it.
  function words(cell) {
    const said = cell.querySelector('.figure > span') ?? cell;
    const texts = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    const parts = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.parentElement.closest('button, select, .figure a')) {
        parts.push(text.data.trim());
      }
    }
    return parts.filter(Boolean).join(' ').replace(MINUS, '-');
  }

  // A column of buttons says nothing.
  function says(rows, column) {
    return !rows.some((row) => row.children[column].querySelector('button')) || rows.some((row) => words(row.children[column]));
  }

  // What rows are ordered by: a number, or text; undefined comes last in either direction.
  function order(cell) {
    const text = cell.dataset.sort ?? words(cell);
    if (text === '' || text === 'n/a') {
      return undefined;
    }
    if (DAY.test(text)) {
      return Date.parse(text);
    }
    const number = text.replace(/,(?=\d{3})/g, '').match(/^[<>+]?\s*([+-]?\d+(?:\.\d+)?)\s*(ms|s|min|h)?\b/);
    return number ? Number(number[1]) * (UNITS[number[2]] ?? 1) : text.toLowerCase();
  }

  function compared(one, other) {
    if (typeof one === 'number' && typeof other === 'number') {
      return one - other;
    }
    if (typeof one !== typeof other) {
      return typeof one === 'number' ? -1 : 1;
    }
    return one.localeCompare(other, 'en', { numeric: true });
  }

  function sort(button) {
    const header = button.closest('th');
    const table = header.closest('table');
    const column = [...header.parentElement.children].indexOf(header);
    const down = header.getAttribute('aria-sort') === 'ascending';
    for (const other of header.parentElement.children) {
      if (other.hasAttribute('aria-sort')) {
        other.setAttribute('aria-sort', 'none');
      }
    }
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    [...body.rows]
      .map((row) => ({ row, by: order(row.children[column]) }))
      .sort((one, other) => {
        if (one.by === undefined || other.by === undefined) {
          return (one.by === undefined) - (other.by === undefined);
        }
        return compared(one.by, other.by) * (down ? -1 : 1);
      })
      .forEach(({ row }) => body.append(row));
  }

  function plain(number) {
    return number.replace(/^([+-]?\d{1,3}(?:,\d{3})+)/, (digits) => digits.replace(/,/g, ''));
  }

  // Header and rows as text; a column with intervals becomes three.
  function grid(table) {
    const rows = [...table.tBodies[0].rows];
    const headers = [...table.tHead.rows[0].children];
    const intervals = headers.map((_, column) => rows.some((row) => row.children[column].querySelector('.figure small')));
    const said = headers.map((_, column) => says(rows, column));
    const head = headers.flatMap((header, column) => {
      if (!said[column]) {
        return [];
      }
      const name = header.textContent.trim();
      return intervals[column] ? [name, `${name}, 95% low`, `${name}, 95% high`] : [name];
    });
    const lines = rows.map((row) =>
      [...row.children].flatMap((cell, column) => {
        if (!said[column]) {
          return [];
        }
        const value = plain(words(cell).replace(/\s+/g, ' '));
        if (!intervals[column]) {
          return [value];
        }
        const interval = (cell.querySelector('.figure small')?.textContent ?? '').trim().replace(MINUS, '-');
        const [low = '', high = ''] = interval === '' ? [] : interval.replace(/%$/, '').split(' to ');
        return [value, plain(low), plain(high)];
      }),
    );
    return [head, ...lines];
  }

  // A spreadsheet takes what begins so for a formula, unless it is a number.
  function safe(text) {
    return /^[=+\-@\t\r']/.test(text) && !/^[+-]?\d/.test(text) ? `'${text}` : text;
  }

  function csv(rows) {
    const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    return rows.map((row) => row.map((text) => field(safe(text))).join(',') + '\r\n').join('');
  }

  function study() {
    const slug = location.pathname.match(/\/studies\/([^/]+)/)?.[1];
    return slug ? `${slug}-` : '';
  }

  function save(blob, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = study() + name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function saveCsv(text, name) {
    save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  }

  function told(button, text) {
    const before = button.textContent;
    button.textContent = text;
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => (button.textContent = before), 1500);
  }

  async function toClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without HTTPS there is no clipboard but the old one.
      const area = document.createElement('textarea');
      area.value = text;
      area.style.position = 'fixed';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  }

  async function copy(button, table) {
    await toClipboard(grid(table).map((row) => row.map((text) => safe(text)).join('\t')).join('\n') + '\n');
    told(button, 'Copied');
  }

  function fileName(text) {
    return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('.researcher [data-table]');
    if (!button) {
      return;
    }
    const table = button.closest('.data-table')?.querySelector('table');
    if (button.dataset.table === 'sort') {
      sort(button);
    } else if (button.dataset.table === 'copy') {
      copy(button, table);
    } else {
      const name = fileName(table.caption?.textContent ?? 'table');
      saveCsv(csv(grid(table)), name);
    }
  });

  // What is typed is unsaved at once, long before the server hears of it.
  document.addEventListener('input', (event) => {
    const page = event.target.type === 'file' ? null : event.target.closest?.('[data-unsaved]');
    if (page) {
      page.dataset.unsaved = 'yes';
    }
  });

  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('[data-unsaved=yes]')) {
      event.preventDefault();
    }
  });

  const SCALE = 3;

  window.earshot = {
    // Whether the page would lose anything, as the server knows it.
    unsaved(any) {
      for (const page of document.querySelectorAll('[data-unsaved]')) {
        page.dataset.unsaved = any ? 'yes' : 'no';
      }
    },

    saveCsv,

    saveSvg(svg, name) {
      save(new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' }), `${name}.svg`);
    },

    savePng(svg, name) {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width * SCALE);
        canvas.height = Math.round(image.height * SCALE);
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob((blob) => save(blob, `${name}.png`), 'image/png');
      };
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    },
  };
})();
