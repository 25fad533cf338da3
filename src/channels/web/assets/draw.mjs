// Replies as elements. Texts are set as text, never as HTML.

const words = document.body.dataset;

/** A message of the person. */
export function drawYou(text) {
  const message = element('article', 'message you');
  message.append(who(words.you), element('p', 'words', text));
  return message;
}

/** A reply: its blocks in a card, files and choices under it. `choose` is called with the choice tapped. */
export function drawBot(reply, choose) {
  const message = element('article', 'message bot');
  const card = element('div', 'card');
  card.append(...reply.blocks.map(drawBlock), ...reply.files.map(drawFile));
  message.append(who(words.bot), card);
  if (reply.choices.length > 0) message.append(drawChoices(reply.choices, choose));
  return message;
}

/** What is shown under a message that could not be sent. */
export function drawTrouble(retry) {
  const trouble = element('p', 'trouble', words.failed);
  trouble.setAttribute('role', 'alert');
  const button = element('button', 'retry', words.retry);
  button.type = 'button';
  button.addEventListener('click', retry);
  trouble.append(button);
  return trouble;
}

function drawBlock(block) {
  switch (block.block) {
    case 'list':
      return drawList(block);
    case 'table':
      return drawTable(block);
    case 'picture':
      return drawPicture(block);
    default:
      return drawText(block);
  }
}

function drawText({ role, spans }) {
  const line = element(role === 'heading' ? 'h2' : 'p', role);
  line.append(...spans.map(drawSpan));
  return line;
}

function drawSpan({ text, bold, italic, link }) {
  const tag = (bold && 'strong') || (italic && 'em') || 'span';
  const span = element(tag, '', text);
  if (!link) return span;
  const anchor = element('a');
  anchor.href = link;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.append(span);
  return anchor;
}

function drawList({ items, numbered }) {
  const list = element(numbered ? 'ol' : 'ul');
  list.append(...items.map((item) => element('li', '', item)));
  return list;
}

function drawTable({ head, rows, align }) {
  const side = (column) => (align[column] === 'right' ? 'right' : '');
  const row = (cells, tag) => {
    const line = element('tr');
    line.append(...cells.map((cell, column) => element(tag, side(column), cell)));
    if (tag === 'th') for (const cell of line.children) cell.scope = 'col';
    return line;
  };
  const table = element('table');
  const [top, body] = [element('thead'), element('tbody')];
  top.append(row(head, 'th'));
  body.append(...rows.map((cells) => row(cells, 'td')));
  table.append(top, body);
  const frame = element('div', 'wide');
  frame.append(table);
  return frame;
}

function drawPicture({ src, alt }) {
  const picture = element('img', 'picture');
  picture.src = src;
  picture.alt = alt;
  return picture;
}

function drawFile({ name, src, caption }) {
  const anchor = element('a', '', caption ?? name);
  anchor.href = src;
  anchor.download = name;
  const line = element('p', 'file');
  line.append(anchor);
  return line;
}

function drawChoices(choices, choose) {
  const group = element('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.choices);
  for (const choice of choices) {
    const button = element('button', `choice ${choice.tone ?? ''}`, choice.label);
    button.type = 'button';
    button.addEventListener('click', () => choose(choice));
    group.append(button);
  }
  return group;
}

/** Who speaks, for ears; eyes see it by the side and colour. */
function who(name) {
  return element('span', 'who', `${name}: `);
}

function element(tag, className = '', text = '') {
  const made = document.createElement(tag);
  if (className) made.className = className.trim();
  if (text) made.textContent = text;
  return made;
}
