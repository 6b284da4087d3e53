/** The file that the script tag loads first. Types only: nothing of this reaches a browser. */

/** Which addresses a page has, as far as an address tells. */
export interface PagePattern {
  /** Paths; `*` stands for one part, `**` for any rest. Letter case does not count. */
  path: string[];
  /** Query parameters that must have these values. */
  query?: Record<string, string> | undefined;
}

/** A page where a flow may start. */
export interface StartPage extends PagePattern {
  /** Text that the document's title holds, or one for each language. */
  title?: string | Record<string, string> | undefined;
}

export interface ManifestFlow {
  id: string;
  /** Address of the flow, relative to the manifest. */
  file: string;
  version: number;
  lang: string;
  /** Strings files by language, relative to the manifest. */
  strings: Record<string, string>;
  /** Absent when the flow starts only as part of another or through `Handrail.start`. */
  start?: {
    pages: StartPage[];
    how: 'offer' | 'auto' | 'manual';
    again?: 'always' | 'once' | 'until-done';
  };
  /** Every page that its steps name, so that a run can go on there. */
  pages: PagePattern[];
  /** Pages with help entries, which stand there outside any run too. */
  help: PagePattern[];
  /** Another flow of the manifest runs this one as a part of itself. */
  subflow?: true;
}

export interface Manifest {
  /** Version of the format, `1.0`. */
  handrail: string;
  flows: ManifestFlow[];
}
