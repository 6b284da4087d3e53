// @ts-expect-error -- it comes without types
import jsonld from 'jsonld';

/** A node of expanded JSON-LD. */
export interface Node {
  '@id'?: string;
  '@type'?: string[];
  '@reverse'?: Record<string, Node[]>;
  [term: string]: unknown;
}

interface Options {
  readonly format?: string;
  documentLoader?(url: string): Promise<never>;
}

const processor = jsonld as {
  expand(document: object, options: Options): Promise<Node[]>;
  toRDF(document: object, options: Options): Promise<string>;
};

/** Nothing may be fetched to understand a report. */
const documentLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`${url} would be fetched`));

export const expand = (document: object): Promise<Node[]> =>
  processor.expand(document, { documentLoader });

export const toQuads = (document: object): Promise<string> =>
  processor.toRDF(document, { format: 'application/n-quads', documentLoader });
