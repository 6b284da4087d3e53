import { GROUP_DIMENSIONS, type GroupDimension } from '../../report-api.ts';
import type { Format } from '../format.ts';
import { word } from '../messages.ts';
import type { Route } from '../route.ts';

/** What a language, a device class or a version is called. */
export function groupName(
  dimension: GroupDimension,
  group: string,
  { t, languageName }: Format,
): string {
  switch (dimension) {
    case 'lang':
      return languageName(group);
    case 'device':
      return word(t.deviceNames, group);
    case 'version':
      return t.versionName(group);
  }
}

/** By what a page splits; a word in the address that is none of these means the first. */
export const dimensionOf = ({ by }: Route): GroupDimension =>
  GROUP_DIMENSIONS.find((each) => each === by) ?? 'lang';
