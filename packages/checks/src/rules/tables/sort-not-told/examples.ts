import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an icon beside the name of the column',
      html: '<table><tr><th id="d"><button>Date <i class="fa fa-sort-down"></i></button></th><th><button>Amount</button></th></tr><tr><td>1 May</td><td>3</td></tr></table>',
      at: ['#d'],
    },
    {
      name: 'a class of the cell',
      html: '<table><tr><th id="d" class="sorting_desc"><a href="?s=d">Date</a></th><th class="sorting"><a href="?s=a">Amount</a></th></tr><tr><td>1 May</td><td>3</td></tr></table>',
      at: ['#d'],
    },
  ],
  passes: [
    {
      name: 'an order that is told',
      html: '<table><tr><th aria-sort="descending"><button>Date <i class="fa fa-sort-down"></i></button></th><th><button>Amount</button></th></tr><tr><td>1 May</td><td>3</td></tr></table>',
    },
    {
      name: 'a column of descriptions',
      html: '<table><tr><th class="desc"><a href="?s=d">Description</a></th><th><a href="?s=a">Amount</a></th></tr><tr><td>Rent</td><td>3</td></tr></table>',
    },
    {
      name: 'the same sign on all that can be sorted',
      html: '<table><tr><th><button>Date <i class="fa fa-sort-down"></i></button></th><th><button>Amount <i class="fa fa-sort-down"></i></button></th></tr><tr><td>1 May</td><td>3</td></tr></table>',
    },
    {
      name: 'a picture that says it',
      html: '<table><tr><th><a href="?s=d">Date <img src="sort-desc.png" alt="newest first"></a></th><th><a href="?s=a">Amount</a></th></tr><tr><td>1 May</td><td>3</td></tr></table>',
    },
  ],
};
