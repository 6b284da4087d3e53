import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'ticks and crosses that the style sheet draws',
      html: '<style>.yes::before { content: "✔" } .no::before { content: "✘" }</style><table><tr><th>Permit</th><th>Sunday</th></tr><tr><th>Resident</th><td id="a"><i class="yes"></i></td></tr><tr><th>Visitor</th><td><i class="no"></i></td></tr></table>',
      at: ['#a'],
    },
    {
      name: 'green and red dots',
      html: '<style>span { display: inline-block; width: 9px; height: 9px; background: #080 } .r { background: #b00 }</style><table><tr><th>Number</th><th>State</th></tr><tr><th>4711</th><td id="a"><span></span></td></tr><tr><th>4712</th><td><span class="r"></span></td></tr></table>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'signs with words',
      html: '<style>.yes::before { content: "✔" } .no::before { content: "✘" }</style><table><tr><th>Permit</th><th>Sunday</th></tr><tr><th>Resident</th><td><i class="yes"></i> Yes</td></tr><tr><th>Visitor</th><td><i class="no"></i> No</td></tr></table>',
    },
    {
      name: 'signs with a name',
      html: '<style>.yes::before { content: "✔" } .no::before { content: "✘" }</style><table><tr><th>Permit</th><th>Sunday</th></tr><tr><th>Resident</th><td><i class="yes" role="img" aria-label="Yes"></i></td></tr><tr><th>Visitor</th><td><i class="no" role="img" aria-label="No"></i></td></tr></table>',
    },
    {
      name: 'cells that are empty',
      html: '<table><tr><th>Permit</th><th>Sunday</th></tr><tr><th>Resident</th><td>Yes</td></tr><tr><th>Visitor</th><td><span></span></td></tr></table>',
    },
  ],
};
