import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'headers at the top and at the side',
      html: '<table><tr><td></td><th>Monday</th><th>Sunday</th></tr><tr><th>Morning</th><td>open</td><td>closed</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'two columns of row headers',
      html: '<table><tr><th>Road</th><th>Junction</th><th>Cars</th></tr><tr><th>High Street</th><th>Mill Lane</th><td>307</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'two rows of headers with a group that spans',
      html: '<table><thead><tr><th>Year</th><th>2025</th><th>2026</th></tr><tr><th></th><th colspan="2">visits</th></tr></thead><tr><td>North</td><td>3</td><td>4</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'groups of columns above their headers',
      html: '<table><tr><th rowspan="2">Permit</th><th colspan="2">Zone A</th></tr><tr><th>Half year</th><th>Year</th></tr><tr><td>Resident</td><td>25</td><td>40</td></tr></table>',
      at: ['table'],
    },
  ],
  passes: [
    {
      name: 'groups of columns that say so',
      html: '<table><tr><th rowspan="2" scope="col">Permit</th><th colspan="2" scope="colgroup">Zone A</th></tr><tr><th scope="col">Half year</th><th scope="col">Year</th></tr><tr><td>Resident</td><td>25</td><td>40</td></tr></table>',
    },
    {
      name: 'one row above and one column beside',
      html: '<table><tr><th>Day</th><th>Monday</th></tr><tr><th>Morning</th><td>open</td></tr><tr><th>Evening</th><td>closed</td></tr></table>',
    },
    {
      name: 'headers with scope',
      html: '<table><tr><td></td><th scope="col">Monday</th></tr><tr><th scope="row">Morning</th><td>open</td></tr></table>',
    },
    {
      name: 'headers of columns only',
      html: '<table><tr><th>Month</th><th>Fee</th></tr><tr><td>May</td><td>£5</td></tr></table>',
    },
    {
      name: 'headers of rows only',
      html: '<table><tr><th>Name</th><td>Ann</td></tr><tr><th>Age</th><td>30</td></tr></table>',
    },
    {
      name: 'cells that name their headers',
      html: '<table><tr><td></td><th id="m">Monday</th></tr><tr><th id="a">Morning</th><td headers="m a">open</td></tr></table>',
    },
    {
      name: 'a hidden table',
      html: '<table hidden><tr><td></td><th>Monday</th></tr><tr><th>Morning</th><td>open</td></tr></table>',
    },
  ],
};
