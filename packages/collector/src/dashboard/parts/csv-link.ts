import { html, type TemplateResult } from 'lit';
import { ask, authorization } from '../api.ts';

/**
 * A link to a report as a file of comma-separated values.
 *
 * A link cannot carry a token. For readers who came by one, the page fetches the file itself.
 *
 * @param url the report's address with its parameters, as for JSON.
 */
export function csvLink(url: string, { label }: { label: string }): TemplateResult {
  const csv = asCsv(url);
  const download = async (event: MouseEvent) => {
    if (Object.keys(authorization()).length === 0) return;
    event.preventDefault();
    try {
      save(await (await ask(csv)).blob(), fileName(csv));
    } catch {
      // The answer says why, on a page of its own.
      location.assign(csv);
    }
  };
  return html`<p class="csv">
    <a href=${csv} download=${fileName(csv)} @click=${download}>${label}</a>
  </p>`;
}

/** `v1/flows?from=…` as `v1/flows.csv?from=…`. */
function asCsv(url: string): string {
  const [path = '', query] = url.split('?');
  return `${path}.csv${query === undefined ? '' : `?${query}`}`;
}

function fileName(csv: string): string {
  const [path = '', query = ''] = csv.split('?');
  const days = ['from', 'to'].flatMap((name) => new URLSearchParams(query).get(name) ?? []);
  const name = path
    .replace(/^v1\//, '')
    .replace(/\.csv$/, '')
    .replaceAll('/', '-');
  return `${['handrail', name, ...days].join('-')}.csv`;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
