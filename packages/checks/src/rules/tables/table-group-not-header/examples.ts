import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two groups of rows under bold cells',
      html: '<table><tr><th>Permit</th><th>Fee</th></tr><tr><td colspan="2"><b>Zone A</b></td></tr><tr><td>Resident</td><td>40</td></tr><tr><td colspan="2"><b>Zone B</b></td></tr><tr><td>Resident</td><td>35</td></tr></table>',
      at: ['td[colspan]'],
    },
  ],
  passes: [
    {
      name: 'groups with headers',
      html: '<table><tr><th>Permit</th><th>Fee</th></tr><tr><th colspan="2">Zone A</th></tr><tr><td>Resident</td><td>40</td></tr><tr><th colspan="2">Zone B</th></tr><tr><td>Resident</td><td>35</td></tr></table>',
    },
    {
      name: 'a remark below the table',
      html: '<table><tr><th>Permit</th><th>Fee</th></tr><tr><td>Resident</td><td>40</td></tr><tr><td colspan="2"><b>Fees rise in May.</b></td></tr></table>',
    },
  ],
};
