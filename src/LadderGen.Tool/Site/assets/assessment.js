// Keeps a self-assessment in this browser, and shows what of the next level is met and what is missing.
// The assessment is { person, level, met: [{ expectation, note }] }: ids of the ladder, in the shape in which it is saved as a file.
'use strict';
{
  const form = document.getElementById('assessment');
  const ladder = form.dataset.ladder;
  const keyOf = id => 'laddergen.assessment.' + id;
  const key = keyOf(ladder);
  const person = document.getElementById('person');
  const level = document.getElementById('level');
  const file = document.getElementById('file');
  const elsewhere = document.getElementById('elsewhere');
  const steps = [...form.querySelectorAll('.step')];
  const checks = [...form.querySelectorAll('.checks > li')].map(item => ({
    id: item.dataset.id,
    item,
    box: item.querySelector('input'),
    text: item.querySelector('label').textContent,
    evidence: item.querySelector('.evidence'),
    note: item.querySelector('textarea'),
  }));
  const known = new Map([...form.querySelectorAll('#known li')].map(item => [item.dataset.id, item]));
  let assessment;

  const say = text => { document.getElementById('status').textContent = text; };
  const metOf = id => assessment.met.find(met => met.expectation === id);
  const isLevel = id => steps.some(step => step.dataset.level === id);

  // Notes may be older than the ladder: what was renamed since then keeps them.
  const idOf = id => known.get(id)?.dataset.now ?? id;
  const textOf = id => checks.find(check => check.id === id)?.text || known.get(id)?.textContent || id;

  // Anything may be in a file or in the storage of a browser.
  const read = text => {
    const data = JSON.parse(text);
    if (typeof data?.person !== 'string' || typeof data.level !== 'string' || !Array.isArray(data.met)
        || !data.met.every(met => typeof met?.expectation === 'string' && ['string', 'undefined'].includes(typeof met.note))) {
      throw new SyntaxError('not an assessment');
    }

    const met = new Map(data.met.map(({ expectation, note }) =>
      [idOf(expectation), { expectation: idOf(expectation), ...(note ? { note } : {}) }]));
    return { person: data.person, level: idOf(data.level), met: [...met.values()] };
  };

  const replace = other => {
    assessment = other;
    checks.forEach(check => { check.note.value = ''; });
  };

  const empty = () => ({ person: '', level: steps[0].dataset.level, met: [] });
  const load = () => {
    try {
      replace(read([ladder, ...form.dataset.former.split(' ')].map(id => localStorage.getItem(keyOf(id))).find(Boolean)));
    } catch {
      replace(empty());
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(assessment));
      say('Kept in this browser.');
    } catch {
      say('This browser keeps nothing. Save your notes as a file before you close the page.');
    }
  };

  const write = check => {
    const met = metOf(check.id);
    check.box.checked = !!met;
    check.item.classList.toggle('met', !!met);
    check.evidence.hidden = !met;

    // A tick that was taken back by mistake leaves its evidence in the field. What is right already is not set again: the cursor would jump.
    if (met && check.note.value !== (met.note ?? '')) {
      check.note.value = met.note ?? '';
    }
  };

  const writeStrip = strip => {
    const marks = [...strip.children];
    marks.forEach(mark => mark.classList.toggle('met', !!metOf(mark.dataset.id)));
    const met = marks.filter(mark => mark.classList.contains('met')).length;
    strip.setAttribute('aria-label', marks.length ? `${met} met, ${marks.length - met} missing` : 'nothing new');
  };

  const writeElsewhere = step => {
    const asked = new Set([...step.querySelectorAll('.checks > li')].map(item => item.dataset.id));
    const others = assessment.met.filter(met => !asked.has(met.expectation));
    elsewhere.hidden = others.length === 0;
    elsewhere.querySelector('ul').replaceChildren(...others.map(met => {
      const text = textOf(met.expectation);
      const item = document.createElement('li');
      const words = item.appendChild(document.createElement('span'));
      words.dir = 'auto';
      words.textContent = met.note ? `${text} (${met.note})` : text;
      const remove = item.appendChild(document.createElement('button'));
      remove.type = 'button';
      remove.textContent = 'Remove';
      remove.setAttribute('aria-label', `Remove: ${text}`);
      remove.addEventListener('click', () => {
        assessment.met = assessment.met.filter(other => other !== met);
        keep();
        show();
      });
      return item;
    }));
  };

  const show = () => {
    const step = steps.find(step => step.dataset.level === assessment.level) ?? steps[0];
    assessment.level = step.dataset.level;
    person.value = assessment.person;
    level.value = assessment.level;
    steps.forEach(other => { other.hidden = other !== step; });
    checks.forEach(write);
    form.querySelectorAll('.overview .strip').forEach(writeStrip);
    writeElsewhere(step);
  };

  person.addEventListener('input', () => { assessment.person = person.value; keep(); });
  level.addEventListener('change', () => { assessment.level = level.value; keep(); show(); });
  for (const check of checks) {
    check.box.addEventListener('change', () => {
      assessment.met = assessment.met.filter(met => met.expectation !== check.id);
      if (check.box.checked) {
        assessment.met.push({ expectation: check.id, ...(check.note.value ? { note: check.note.value } : {}) });
      }

      keep();
      show();
    });
    check.note.addEventListener('input', () => {
      const met = metOf(check.id);
      if (check.note.value) {
        met.note = check.note.value;
      } else {
        delete met.note;
      }

      keep();
    });
  }

  form.addEventListener('change', event => {
    if (event.target.name?.startsWith('show ')) {
      event.target.closest('.step').dataset.show = event.target.value;
    }
  });
  form.addEventListener('submit', event => event.preventDefault());

  document.getElementById('save').addEventListener('click', () => {
    const link = document.createElement('a');
    const who = assessment.person.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(assessment, null, 2) + '\n'], { type: 'application/json' }));
    link.download = `${ladder}-${who || 'assessment'}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say(`Saved as ${link.download}.`);
  });
  document.getElementById('open').addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    try {
      const opened = read(await file.files[0].text());
      if (!isLevel(opened.level)) {
        say(`This file is about '${opened.level}', which is not a level of this ladder.`);
      } else if (!assessment.met.length || confirm('Replace the notes on this page by those in the file?')) {
        replace(opened);
        keep();
        show();
        say('Opened, and kept in this browser.');
      }
    } catch {
      say('This file is not an assessment that was saved here.');
    }

    file.value = '';
  });
  document.getElementById('print').addEventListener('click', () => print());
  document.getElementById('clear').addEventListener('click', () => {
    if (confirm('Delete your notes on this ladder from this browser?')) {
      replace(empty());
      show();
      try {
        localStorage.removeItem(key);
      } catch {
        // This browser kept nothing.
      }

      say('Deleted.');
    }
  });

  // The same page may be open twice.
  addEventListener('storage', event => {
    if (event.key === key || event.key === null) {
      load();
      show();
    }
  });

  // A link to this page may name the present level, such as assessment.html#sre/l2.
  const linked = () => {
    try {
      const id = decodeURIComponent(location.hash.slice(1));
      if (isLevel(id)) {
        assessment.level = id;
      }
    } catch {
      // An address that is not one.
    }
  };

  load();
  linked();
  addEventListener('hashchange', () => { linked(); show(); });
  form.hidden = false;
  show();
}
