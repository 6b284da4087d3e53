import type { ServerResponse } from 'node:http';
import { pageHeaders } from './headers.ts';
import { renderError } from './pages.ts';
import { findStaticFile } from './static-files.ts';

/** Sends a file from the first folder that has it, else the server's 404 page. */
export async function sendFile(
  response: ServerResponse,
  folders: readonly string[],
  path: string,
): Promise<void> {
  const file = await findStaticFile(folders, path);
  if (file === undefined) {
    send(
      response,
      404,
      renderError(
        '404 - File or directory not found.',
        'The resource you are looking for might have been removed.',
      ),
    );
    return;
  }
  response
    .writeHead(200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    })
    .end(file.body);
}

/** Sends a page. */
export function send(
  response: ServerResponse,
  status: number,
  markup: string,
  headers = pageHeaders('off'),
): void {
  response.writeHead(status, headers).end(markup);
}
