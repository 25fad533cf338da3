import { settings } from '#src/config/settings.ts';

const header = `# The settings of Tiến Độ. Copy this file to .env and take the # away from the lines you need.
# With no channel set the program starts in trial mode: a web chat on this machine, with sample figures.
`;

/** The text of `.env.example`, made from the settings' own descriptions. */
export function exampleEnv(): string {
  const entries = Object.entries(settings.shape).map(([name, schema]) => {
    const meta = schema.meta();
    return `\n# ${String(meta?.description)}\n#${name}=${String(meta?.['example'])}\n`;
  });
  return header + entries.join('');
}
