import type { OwnArticle } from './ownArticle.ts';

/** Made-up news in English. */
export const englishArticles: readonly OwnArticle[] = [
  {
    language: 'en',
    title: 'Brightloom to buy Kestrel Robotics for $1.4bn',
    published: '2024-05-21',
    text: `Brightloom Inc. agreed to acquire Kestrel Robotics for $1.4bn in cash, the company said on Tuesday. The deal is expected to close in the fourth quarter.

“Kestrel Robotics gives us a decade of research,” said Maria Oduya, chief executive of Brightloom. Shares of Brightloom fell 3% in early trading.`,
    names: [
      ['Brightloom', 'company'],
      ['Kestrel Robotics', 'company'],
      ['Maria Oduya', 'person'],
    ],
    events: [
      {
        type: 'acquisition',
        participants: ['Brightloom', 'Kestrel Robotics'],
        amount: { value: 1_400_000_000, currency: 'USD' },
        status: 'announced',
      },
    ],
  },
  {
    language: 'en',
    title: 'Regulator fines PayWren over security lapses',
    published: '2023-02-09',
    text: `The Financial Conduct Authority fined PayWren £12 million on Thursday for security lapses. PayWren suffered a data breach in March 2021 that exposed 2.5 million customers.

PayWren said it would not appeal. In a separate case, shareholder Oakmount Partners sued PayWren in London last month.`,
    names: [
      ['Financial Conduct Authority', 'company'],
      ['PayWren', 'company'],
      ['Oakmount Partners', 'company'],
    ],
    events: [
      {
        type: 'regulatory_action',
        participants: ['PayWren', 'Financial Conduct Authority'],
        amount: { value: 12_000_000, currency: 'GBP' },
        date: '2023-02-09',
      },
      { type: 'incident', participants: ['PayWren'], date: '2021-03' },
      { type: 'litigation', participants: ['Oakmount Partners', 'PayWren'], date: '2023-01' },
    ],
  },
  {
    language: 'en',
    title: 'Harrow Mills names new chief executive',
    published: '2022-08-15',
    text: `Harrow Mills has named Priya Raman as its new chief executive, effective September 1. Tom Becker resigned in June after a weak quarter. Harrow Mills reported a loss of $45 million for the second quarter.

The retailer plans to open 30 stores in Canada next year.`,
    names: [
      ['Harrow Mills', 'company'],
      ['Priya Raman', 'person'],
      ['Tom Becker', 'person'],
    ],
    events: [
      { type: 'executive_change', participants: ['Priya Raman', 'Harrow Mills'], date: '2022-09-01' },
      { type: 'executive_change', participants: ['Tom Becker'], date: '2022-06' },
      { type: 'financial_results', participants: ['Harrow Mills'], amount: { value: 45_000_000, currency: 'USD' } },
      { type: 'facility_open_close', participants: ['Harrow Mills'], status: 'planned', date: '2023' },
    ],
  },
  {
    language: 'en',
    title: 'Pellucid denies plan to merge with Northgate',
    published: '2024-01-17',
    text: `Pellucid denied on Wednesday that it plans to merge with Northgate. The Northgate Group, which makes lenses, raised $80 million in December. Pellucid was awarded a contract by Airbus last year.`,
    names: [
      ['Pellucid', 'company'],
      ['Northgate', 'company'],
    ],
    events: [
      { type: 'merger', participants: ['Pellucid', 'Northgate'], status: 'denied' },
      {
        type: 'funding_round',
        participants: ['Northgate'],
        amount: { value: 80_000_000, currency: 'USD' },
        date: '2023-12',
      },
      { type: 'contract_win', participants: ['Pellucid'], date: '2023' },
    ],
  },
  {
    language: 'en',
    title: 'How to clean a coffee machine',
    published: '2020-05-05',
    text: `A clean machine makes better coffee. Start by emptying the tank and rinsing the filter. Mix one part of vinegar with two parts of water and run the cycle twice.

If you use the machine every day, repeat this once a month. It costs almost nothing and takes ten minutes.`,
    names: [],
    events: [],
  },
];
