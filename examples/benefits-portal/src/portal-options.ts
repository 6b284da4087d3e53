import type { CspMode } from './headers.ts';
import type { ReleaseName } from './release.ts';

export interface PortalOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Folder with the manifest, flows and strings, served under /guidance/. */
  readonly guidanceDir: string;
  /** Folder with handrail.js and its chunks, served under /guidance/ too; it comes first. */
  readonly embedDir: string;
  /** The portal's Content-Security-Policy. @default 'off' */
  readonly csp?: CspMode;
  /** Written into the script tag as `data-collector`. */
  readonly collectorUrl?: string;
  /** Whether the template holds the script tag. @default true */
  readonly scriptTag?: boolean;
  /** Stands for the build: decides the `ctlNN` numbers and confirmation numbers. @default 1 */
  readonly seed?: number;
  /** Later releases have other ids, words, order and markup, and do the same. @default 'first' */
  readonly release?: ReleaseName;
  /** @default 20 */
  readonly sessionMinutes?: number;
  /** The clock for session time-outs, in ms. @default Date.now */
  readonly nowMs?: () => number;
}
