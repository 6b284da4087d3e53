import type { Examples } from '../../../contract/types.ts';

const STYLE =
  '<style>button { background: #fff } .is-selected { background: #060; color: #fff }</style>';

export const examples: Examples = {
  fails: [
    {
      name: 'filters of which one is on',
      html: `${STYLE}<div><button>Open now</button><button class="chip is-selected">Parking</button><button>Lift</button></div>`,
      at: ['.chip'],
    },
  ],
  passes: [
    {
      name: 'filters that tell their state',
      html: `${STYLE}<div><button aria-pressed="false">Open now</button><button class="is-selected" aria-pressed="true">Parking</button><button aria-pressed="false">Lift</button></div>`,
    },
    {
      name: 'words that tell it',
      html: `${STYLE}<div><button>Open now</button><button class="is-selected">Parking (selected)</button><button>Lift</button></div>`,
    },
    {
      name: 'a class that does not change how it looks',
      html: '<div><button>Open now</button><button class="is-selected">Parking</button><button>Lift</button></div>',
    },
    {
      name: 'a main button beside others',
      html: `${STYLE}<div><button>Back</button><button class="primary">Save</button><button>Help</button></div>`,
    },
  ],
};
