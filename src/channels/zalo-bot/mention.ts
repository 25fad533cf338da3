/** A question in a group without the bot's name: everywhere where the name is known, else the first word after an @. */
export function withoutMention(text: string, name: string | null): string {
  const rest =
    name === null ? text.replace(/^\s*@\S+/, '') : text.normalize('NFC').replace(mentionOf(name), '');
  return rest.replace(/ {2,}/g, ' ').trim();
}

function mentionOf(name: string): RegExp {
  const literal = name
    .normalize('NFC')
    .replace(/^@/, '')
    .replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  return new RegExp(`@${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
