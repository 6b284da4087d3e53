/** Every link of the documentation to a file or a heading of this repository leads somewhere. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../run/repository.ts';

const pages = globSync(['*.md', 'docs/**/*.md', '{packages,examples}/*/*.md', 'examples/*.md'], {
  cwd: repositoryRoot,
});

const withoutCode = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```/gm, '');

function linksOf(text: string): string[] {
  const inline = [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)];
  const named = [...withoutCode(text).matchAll(/^\[[^\]]+\]: (\S+)$/gm)];
  return [...inline, ...named].map(([, link = '']) => link);
}

/** As the places that show Markdown make them: small letters, no signs, hyphens for spaces. */
function anchorsOf(text: string): Set<string> {
  const headings = [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)];
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function findFault(page: string, link: string): string | null {
  if (/^[a-z]+:/i.test(link)) return null;
  const [file = '', anchor] = link.split('#');
  const target = path.join(
    repositoryRoot,
    file === '' ? page : path.join(path.dirname(page), file),
  );
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined || statSync(target).isDirectory()) return null;
  return anchorsOf(readFileSync(target, 'utf8')).has(anchor) ? null : `${link}: no such heading`;
}

describe('links of the documentation', () => {
  it('are looked at', () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(findFault('README.md', 'docs/no-such-page.md')).not.toBeNull();
    expect(findFault('README.md', 'docs/embed.md#no-such-heading')).not.toBeNull();
  });

  it.each(pages)('%s', (page) => {
    const links = linksOf(readFileSync(path.join(repositoryRoot, page), 'utf8'));
    expect(links.map((link) => findFault(page, link)).filter((fault) => fault !== null)).toEqual(
      [],
    );
  });
});
