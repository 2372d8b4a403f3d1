// Finds words in everything that search-index.js lists: [text, link, ladder, level, competency].
'use strict';
{
  const most = 100;
  const form = document.getElementById('search');
  const words = document.getElementById('words');
  const count = document.getElementById('count');
  const results = document.getElementById('results');

  // Case and accents do not matter: "cafe" finds "Café".
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const entries = searchIndex.map(([text, link, ...place]) => ({ text, link, place, own: fold(text), all: fold([text, ...place].join(' ')) }));

  const find = typed => {
    const wanted = fold(typed).split(/\s+/).filter(Boolean);
    if (!wanted.length) {
      return [];
    }

    // Those that say every word themselves come before those whose level or competency does.
    const found = entries.filter(entry => wanted.every(word => entry.all.includes(word)));
    const says = entry => wanted.every(word => entry.own.includes(word));
    return [...found.filter(says), ...found.filter(entry => !says(entry))];
  };

  const line = ({ text, link, place }) => {
    const item = document.createElement('li');
    const anchor = item.appendChild(document.createElement('a'));
    anchor.href = link;
    anchor.dir = 'auto';
    anchor.textContent = text;
    if (place.length) {
      const aside = item.appendChild(document.createElement('p'));
      aside.className = 'aside';
      aside.dir = 'auto';
      aside.textContent = place.join(' · ');
    }

    return item;
  };

  const show = () => {
    const found = find(words.value);
    results.replaceChildren(...found.slice(0, most).map(line));
    count.textContent = !words.value.trim() ? ''
      : found.length === 0 ? 'Nothing found. Try fewer words, or the beginning of a word.'
      : found.length === 1 ? '1 result'
      : found.length > most ? `${found.length} results, the first ${most} of them here. Another word shows fewer.`
      : `${found.length} results`;
  };

  // The words are a part of the address, so that a search can be bookmarked, and is there again after going back.
  const remember = () => history.replaceState(null, '', words.value ? '#' + encodeURIComponent(words.value) : location.pathname);
  const recall = () => {
    try {
      words.value = decodeURIComponent(location.hash.slice(1));
    } catch {
      words.value = '';
    }

    show();
  };

  words.addEventListener('input', () => { show(); remember(); });
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', recall);
  form.hidden = false;
  recall();
  words.focus();
}
