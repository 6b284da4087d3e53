import type { Fingerprint } from '@handrail/locator';
import { describe, expect, it } from 'vitest';
import { writeFingerprint } from './write-fingerprint.ts';

const fingerprint: Fingerprint = { v: 1, kind: 'a', name: 'begin' };
const write = (text: string, target = 't') => writeFingerprint(text, { target, fingerprint });

describe('writeFingerprint', () => {
  it('adds a member, and changes nothing else', () => {
    const text = `{
  "odd"  :  [1,2 ],
  "targets": {
    "t": {
      "label": "Begin"
    },
    "u": { "label": "T" }
  }
}
`;
    expect(write(text)).toBe(
      text.replace(
        '"label": "Begin"',
        `"label": "Begin",
      "fingerprint": {
        "v": 1,
        "kind": "a",
        "name": "begin"
      }`,
      ),
    );
  });

  it('replaces the one that is there, between other members', () => {
    const text = `{
  "targets": {
    "t": {
      "fingerprint": { "v": 1, "kind": "old" },
      "label": "Begin"
    }
  }
}`;
    const written = write(text) ?? '';
    expect(written).toContain('"name": "begin"\n      },\n      "label": "Begin"\n');
    expect(written).not.toContain('old');
  });

  it('breaks a target that stands on one line', () => {
    expect(write('{\n  "targets": {\n    "t": { "label": "Begin" }\n  }\n}')).toBe(
      `{
  "targets": {
    "t": {
      "label": "Begin",
      "fingerprint": {
        "v": 1,
        "kind": "a",
        "name": "begin"
      }
    }
  }
}`,
    );
  });

  it.each([
    '{"targets":{"t":{}}}',
    '{"targets":{"t":{"label":"x"},"u":{}}}',
    '{"targets":{\r\n\t"t": {\r\n\t\t"label": "x"\r\n\t}\r\n}}',
  ])('keeps %j what it is beside', (text) => {
    const before = JSON.parse(text) as { targets: { t: object } };
    before.targets.t = { ...before.targets.t, fingerprint };
    const written = write(text) ?? '';
    expect(JSON.parse(written)).toEqual(before);
    expect(/(?<!\r)\n/.test(written) && text.includes('\r')).toBe(false);
  });

  it('knows when there is no such target', () => {
    expect(write('{"targets":{"t":{}}}', 'u')).toBeNull();
    expect(write('{"targets":[]}')).toBeNull();
  });
});
