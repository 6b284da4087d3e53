import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CheckReport } from '@handrail/checks/report';
import { checkBatch } from '@handrail/flow/events';
import { afterEach, describe, expect, it } from 'vitest';
import { eventsOf, sendFindings } from './send-findings.ts';

const finding = (rule: string, level: 'error' | 'warning', dismissal: unknown = null) => ({
  rule,
  level,
  dismissal,
});
const report = {
  startedAt: '2026-02-03T10:00:00Z',
  viewport: { width: 1280, height: 800 },
  rules: [{ id: 'image-alt' }],
  pages: [
    {
      url: 'https://portal.example/case/8473/income?x=1',
      findings: [
        finding('image-alt', 'error'),
        finding('image-alt', 'error'),
        finding('link-text-generic', 'warning'),
        finding('label', 'error', { reason: 'A test field' }),
      ],
    },
    { url: 'https://portal.example/help', findings: [] },
    { url: 'file:///home/maria/draft.html', findings: [finding('label', 'error')] },
  ],
} as unknown as CheckReport;

const told = () =>
  eventsOf(report, 'benefits').map(
    ({ page, level, rule, n }) => `${page} ${level} ${rule} ${String(n)}`,
  );

describe('findings as events', () => {
  it('are numbers by page, rule and level, without what was dismissed', () => {
    expect(told()).toEqual([
      '/case/{id}/income error image-alt 2',
      '/case/{id}/income warning link-text-generic 1',
      '/help error image-alt 0',
    ]);
  });

  it('keep to the contract', () => {
    const { events, faults } = checkBatch({ v: 1, events: eventsOf(report, 'benefits') });
    expect(faults).toEqual([]);
    expect(events.length).toBe(3);
  });

  it('have the same ids in a second run of a day, and others on another', () => {
    const ids = (each: CheckReport, site?: string) => eventsOf(each, site).map(({ id }) => id);
    const later = { ...report, startedAt: '2026-02-03T18:00:00Z' };
    const tomorrow = { ...report, startedAt: '2026-02-04T10:00:00Z' };
    expect(ids(later)).toEqual(ids(report));
    expect(new Set([...ids(report), ...ids(tomorrow), ...ids(report, 'tax')]).size).toBe(9);
  });
});

describe('sending findings', () => {
  const servers: { close: () => void }[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  async function collector(
    status: number,
    answer: object,
  ): Promise<{ url: string; got: string[] }> {
    const got: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        got.push(body);
        response.writeHead(status).end(JSON.stringify(answer));
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${String(port)}/v1/events`, got };
  }

  it('says how many were new', async () => {
    const { url, got } = await collector(200, { accepted: 2 });
    expect(await sendFindings(report, { url, site: 'benefits' })).toEqual({ sent: 3, accepted: 2 });
    expect(JSON.parse(got[0] ?? '')).toMatchObject({ v: 1, site: 'benefits' });
  });

  it('says what the collector answered, or that it did not', async () => {
    const refusing = await collector(403, { message: 'The batch carries none of the site keys.' });
    await expect(sendFindings(report, { url: refusing.url, site: undefined })).rejects.toThrow(
      /took no findings \(403\): The batch carries none/,
    );
    const url = 'http://127.0.0.1:9/v1/events';
    await expect(sendFindings(report, { url, site: undefined })).rejects.toThrow(/does not answer/);
  });
});
