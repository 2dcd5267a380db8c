import { directionOf } from '../../../messages/locale.js';
import { escapeHtml } from '../../../platform/rich-text/render-markdown.js';

/** One piece of a mail. The HTML and the plain text are made from the same pieces, so neither can say less. */
export type MailPiece =
  | { kind: 'headline'; text: string }
  | { kind: 'section'; text: string }
  | { kind: 'words'; text: string }
  | { kind: 'quiet'; text: string; url?: string }
  | { kind: 'button'; text: string; url: string }
  /** One line, with what stands behind it in quieter ink. */
  | { kind: 'line'; text: string; url: string; detail: string }
  /** A thread with the sentence to read of it, who wrote it and how many more there are. */
  | { kind: 'thread'; place: string; title: string; url: string; sentence: string; byline: string }
  | { kind: 'rule' };

/** The two forms of a mail's body. */
export function layOut(locale: string, title: string, pieces: readonly MailPiece[]): { html: string; text: string } {
  return { html: toHtml(locale, title, pieces), text: toText(pieces) };
}

const sans = `font-family:'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif`;
const serif = `font-family:'Source Serif 4',Georgia,'Times New Roman',serif`;
const ink = 'color:#24211c';
const quiet = 'color:#655e52';
const accent = 'color:#1b5e4b';

// Inline styles are the light page; mail programs that know dark mode take these classes instead.
const darkStyle = `@media (prefers-color-scheme:dark){.p{background:#181614!important}.i{color:#ebe5da!important}.q{color:#aaa294!important}.a{color:#8accb2!important}.l{border-color:#38332d!important}.b{background:#8accb2!important;color:#0e241c!important}}`;

function toHtml(locale: string, title: string, pieces: readonly MailPiece[]): string {
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(title)}</title><style>${darkStyle}</style></head>
<body class="p" style="margin:0;padding:0;background:#faf8f3">
<div class="p i" style="max-width:35rem;margin:0 auto;padding:24px 20px 40px;background:#faf8f3;${ink};${sans};font-size:17px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word">
${pieces.map(pieceHtml).join('\n')}
</div>
</body>
</html>
`;
}

function pieceHtml(piece: MailPiece): string {
  switch (piece.kind) {
    case 'headline':
      return `<h1 class="i" style="margin:0 0 16px;${ink};${serif};font-size:30px;line-height:1.2;font-weight:600">${escapeHtml(piece.text)}</h1>`;
    case 'section':
      return `<h2 class="i" style="margin:32px 0 8px;${ink};${sans};font-size:17px;line-height:1.3;font-weight:600">${escapeHtml(piece.text)}</h2>`;
    case 'words':
      return `<p class="i" style="margin:0 0 14px;${ink}">${withBreaks(piece.text)}</p>`;
    case 'quiet':
      return `<p class="q" style="margin:0 0 10px;${quiet};font-size:14px">${piece.url ? link(piece.url, piece.text, 'q', quiet) : withBreaks(piece.text)}</p>`;
    case 'button':
      return `<p style="margin:20px 0"><a class="b" href="${escapeHtml(piece.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1b5e4b;color:#ffffff;text-decoration:none;font-weight:600">${escapeHtml(piece.text)}</a></p>`;
    case 'line':
      return `<p class="i" style="margin:0 0 8px;${ink}">${link(piece.url, piece.text)}${piece.detail ? ` <span class="q" style="${quiet};font-size:14px">${escapeHtml(piece.detail)}</span>` : ''}</p>`;
    case 'thread':
      return `<div class="l" style="margin:0 0 20px;padding:16px 0 0;border-top:1px solid #e3ddd0"><p class="q" style="margin:0 0 2px;${quiet};font-size:14px">${escapeHtml(piece.place)}</p><p style="margin:0 0 6px;font-size:20px;line-height:1.3;font-weight:600">${link(piece.url, piece.title)}</p>${piece.sentence ? `<p class="i" style="margin:0 0 6px;${ink};${serif}">${escapeHtml(piece.sentence)}</p>` : ''}<p class="q" style="margin:0;${quiet};font-size:14px">${escapeHtml(piece.byline)}</p></div>`;
    case 'rule':
      return `<hr class="l" style="margin:32px 0 16px;border:0;border-top:1px solid #e3ddd0">`;
  }
}

function link(url: string, text: string, name = 'a', colour = accent): string {
  return `<a class="${name}" href="${escapeHtml(url)}" style="${colour};text-decoration:underline">${escapeHtml(text)}</a>`;
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function toText(pieces: readonly MailPiece[]): string {
  return `${pieces
    .map(pieceText)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function pieceText(piece: MailPiece): string {
  switch (piece.kind) {
    case 'headline':
      return `${piece.text}\n${'='.repeat(Math.min([...piece.text].length, 72))}\n`;
    case 'section':
      return `\n${piece.text}\n${'-'.repeat(Math.min([...piece.text].length, 72))}\n`;
    case 'words':
      return `${wrap(piece.text)}\n`;
    case 'quiet':
      return `${wrap(piece.text)}${piece.url ? `\n${piece.url}` : ''}\n`;
    case 'button':
      return `${piece.text}:\n${piece.url}\n`;
    case 'line':
      return `${wrap(`* ${piece.text}${piece.detail ? ` (${piece.detail})` : ''}`, '  ')}\n  ${piece.url}`;
    case 'thread':
      return [
        wrap(piece.title),
        wrap(piece.place),
        ...(piece.sentence ? [wrap(`“${piece.sentence}”`, '  ', '  ')] : []),
        wrap(piece.byline),
        `${piece.url}\n`,
      ].join('\n');
    case 'rule':
      return '\n--\n';
  }
}

/** Breaks lines at 72 columns between words; an address longer than that stays whole. */
function wrap(text: string, hanging = '', first = ''): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = first;
      for (const word of paragraph.split(/\s+/).filter(Boolean)) {
        if (line.trim() && line.length + word.length + 1 > 72) {
          lines.push(line);
          line = hanging + word;
        } else line += (line.trim() ? ' ' : '') + word;
      }
      return [...lines, line].join('\n');
    })
    .join('\n');
}
