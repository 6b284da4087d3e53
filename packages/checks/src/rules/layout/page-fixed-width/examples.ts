import type { Examples } from '../../../contract/types.ts';

const text = `<p>${'Bring your passport and two photos to the office. '.repeat(12)}</p>`;

export const examples: Examples = {
  fails: [
    {
      name: 'a width in a style sheet',
      html: `<style>#content { width: 960px }</style><div id="content">${text}</div>`,
      at: ['#content'],
    },
    {
      name: 'a width in the element',
      html: `<main style="min-width: 900px">${text}</main>`,
      at: ['main'],
    },
    {
      name: 'a viewport of a desktop',
      html: `<!DOCTYPE html><html lang="en"><head><title>A</title><meta name="viewport" content="width=1024"></head><body>${text}</body></html>`,
      at: ['meta[name]'],
    },
  ],
  passes: [
    {
      name: 'a largest width',
      html: `<style>#content { max-width: 960px }</style><div id="content">${text}</div>`,
    },
    {
      name: 'a width for large screens',
      html: `<style>@media (min-width: 900px) { #content { width: 800px } }</style><div id="content">${text}</div>`,
    },
    { name: 'a small part', html: '<div style="width: 960px">Logo</div>' },
  ],
};
