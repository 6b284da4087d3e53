import { GROUP_DIMENSIONS, type FlowSummary, type GroupDimension } from '../../report-api.ts';
import type { Format } from '../format.ts';
import type { Choices, Route } from '../route.ts';
import { textOf, type FilterList } from './filters.ts';
import { dimensionOf, groupName } from './group-name.ts';

interface PageFilters {
  readonly lists: readonly FilterList[];
  choose(values: FormData): Choices;
}

const NONE: PageFilters = { lists: [], choose: () => ({}) };

/**
 * What may be chosen on a page beside its period.
 *
 * @param flow unknown while the figures are loading: what is chosen can be seen all the same.
 */
export function pageFilters(
  route: Route,
  flow: FlowSummary | undefined,
  format: Format,
): PageFilters {
  switch (route.page) {
    case 'funnel':
      return { lists: [groupList(route, flow, format)], choose: chooseGroup };
    case 'groups':
      return {
        lists: [dimensionList(route, format)],
        choose: (values) => ({ by: textOf(values, 'by') }),
      };
    case 'compare':
      return {
        lists: (['before', 'after'] as const).map((name) =>
          versionList(name, { route, flow, format }),
        ),
        choose: (values) => ({ before: textOf(values, 'before'), after: textOf(values, 'after') }),
      };
    default:
      return NONE;
  }
}

/** The portals, where there are several to choose from. */
export function siteLists(
  { site }: Route,
  sites: readonly string[],
  { t }: Format,
): readonly FilterList[] {
  const known = withChosen(sites, site);
  if (site === undefined && known.length < 2) return [];
  const choices = known.map((value) => ({ value, label: value }));
  return [
    {
      ...{ name: 'site', label: t.portalLabel, chosen: site ?? '' },
      groups: [{ heading: '', choices: [{ value: '', label: t.allPortals }, ...choices] }],
    },
  ];
}

/** One group at a time: two together could be so small that people would be recognised. */
function groupList(route: Route, flow: FlowSummary | undefined, format: Format): FilterList {
  const { t } = format;
  const dimension = GROUP_DIMENSIONS.find((each) => route[each] !== undefined);
  const chosen = dimension === undefined ? '' : `${dimension} ${route[dimension] ?? ''}`;
  const known: Readonly<Record<GroupDimension, readonly string[]>> = {
    lang: flow?.langs ?? [],
    device: flow?.devices ?? [],
    version: (flow?.versions ?? []).map(String),
  };
  return {
    ...{ name: 'group', label: t.group, chosen },
    groups: [
      { heading: '', choices: [{ value: '', label: t.all }] },
      ...GROUP_DIMENSIONS.map((each) => ({
        heading: t.dimensions[each],
        choices: withChosen(known[each], route[each]).map((group) => ({
          value: `${each} ${group}`,
          label: groupName(each, group, format),
        })),
      })),
    ],
  };
}

function chooseGroup(values: FormData): Choices {
  const [dimension = '', group = ''] = textOf(values, 'group').split(' ');
  return GROUP_DIMENSIONS.some((each) => each === dimension) ? { [dimension]: group } : {};
}

function dimensionList(route: Route, { t }: Format): FilterList {
  const choices = GROUP_DIMENSIONS.map((value) => ({ value, label: t.dimensions[value] }));
  return {
    ...{ name: 'by', label: t.splitBy, chosen: dimensionOf(route) },
    groups: [{ heading: '', choices }],
  };
}

function versionList(
  name: 'before' | 'after',
  { route, flow, format }: { route: Route; flow: FlowSummary | undefined; format: Format },
): FilterList {
  const { t } = format;
  const versions = (flow?.versions ?? []).map(String);
  const chosen = route[name] ?? versions[name === 'after' ? 0 : 1] ?? '';
  const choices = withChosen(versions, chosen || undefined).map((value) => ({
    value,
    label: t.versionName(value),
  }));
  return { name, label: t[name], chosen, groups: [{ heading: '', choices }] };
}

/** What the address asks for stands in the list even where too few runs are left of it. */
const withChosen = (known: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || known.includes(chosen) ? known : [...known, chosen];
