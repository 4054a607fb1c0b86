/** Renders what an agent sees in place of the app when it cannot be shown. */
export function renderAppFault(message: string): string {
  const text = message.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Aftercare</title>',
    '<meta name="color-scheme" content="light dark">',
    '<style>body{font:14px/1.5 system-ui,sans-serif;margin:16px}</style></head>',
    `<body><p role="alert"><strong>Aftercare cannot be shown.</strong><br>${text}</p></body></html>`,
  ].join('\n');
}
