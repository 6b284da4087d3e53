import { holdToHearing, type Expected } from './hold-hearing.ts';
import { DASHBOARD } from './states/dashboard.ts';

const EXPECTED: Readonly<Record<string, Expected>> = {
  'dashboard: loading': {
    tree: `
      banner
        link "Skip to the figures"
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      navigation "Pages"
        list
          listitem level=1
            link "Flows"
          listitem level=1
            link "Struggle map"
          listitem level=1
            link "Surveys and help"
          listitem level=1
            link "Accessibility"
      main
        heading "Where people get stuck" level=1
        form "Period and group"
          "From"
          Date "From"
          "To"
          Date "To"
          button "Show"
        list "Usual periods"
          listitem level=1
            link "Last 4 weeks"
          listitem level=1
            link "Last 12 weeks"
          listitem level=1
            link "Last 12 months"
        status
          "Loading the figures…"
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
  },
  'dashboard: list of flows': {
    tree: `
      banner
        link "Skip to the figures"
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      navigation "Pages"
        list
          listitem level=1
            link "Flows"
          listitem level=1
            link "Struggle map"
          listitem level=1
            link "Surveys and help"
          listitem level=1
            link "Accessibility"
          listitem level=1
            link "Visitors"
      main
        heading "Where people get stuck" level=1
        form "Period and group"
          "From"
          Date "From"
          "To"
          Date "To"
          button "Show"
        list "Usual periods"
          listitem level=1
            link "Last 4 weeks"
          listitem level=1
            link "Last 12 weeks"
          listitem level=1
            link "Last 12 months"
        status
          "Shown: Jan 1 – 31, 2026."
        region "Flows"
          heading "Flows" level=2
          table "Flows, the busiest first"
            caption
            rowgroup
              row
                columnheader "Flow"
                  "Flow"
                columnheader "Offered"
                  "Offered"
                columnheader "Started"
                  "Started"
                columnheader "Completed"
                  "Completed"
                columnheader "Share completed"
                  "Share completed"
            row
              rowheader "apply"
                link "apply"
              cell "80"
                "80"
              cell "50"
                "50"
              cell "30"
                "30"
              cell "60%"
                "60%"
            row
              rowheader "renew-my-heating-help"
                link "renew-my-heating-help"
              cell "80"
                "80"
              cell "50"
                "50"
              cell "30"
                "30"
              cell "60%"
                "60%"
          paragraph
            link "Download these figures (CSV)"
        paragraph
          "3 events were lost in browsers before they could be sent."
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
    said: `
      banner
      link, Skip to the figures
      link, Handrail
      group, Language of this page
      button, English, pressed
      button, Español, not pressed
      end of group, Language of this page
      end of banner
      navigation, Pages
      list
      listitem, level 1, position 1, set size 5
      link, Flows, current page
      end of listitem, level 1, position 1, set size 5
      listitem, level 1, position 2, set size 5
      link, Struggle map
      end of listitem, level 1, position 2, set size 5
      listitem, level 1, position 3, set size 5
      link, Surveys and help
      end of listitem, level 1, position 3, set size 5
      listitem, level 1, position 4, set size 5
      link, Accessibility
      end of listitem, level 1, position 4, set size 5
      listitem, level 1, position 5, set size 5
      link, Visitors
      end of listitem, level 1, position 5, set size 5
      end of list
      end of navigation, Pages
      main
      heading, Where people get stuck, level 1
      form, Period and group
      From
      From, 2026-01-01
      To
      To, 2026-01-31
      button, Show
      end of form, Period and group
      list, Usual periods
      listitem, level 1, position 1, set size 3
      link, Last 4 weeks
      end of listitem, level 1, position 1, set size 3
      listitem, level 1, position 2, set size 3
      link, Last 12 weeks
      end of listitem, level 1, position 2, set size 3
      listitem, level 1, position 3, set size 3
      link, Last 12 months
      end of listitem, level 1, position 3, set size 3
      end of list, Usual periods
      status
      Shown: Jan 1 – 31, 2026.
      end of status
      region, Flows
      heading, Flows, level 2
      table, Flows, the busiest first
      caption, Flows, the busiest first
      Flows, the busiest first
      end of caption, Flows, the busiest first
      rowgroup
      row, Flow Offered Started Completed Share completed
      columnheader, Flow
      columnheader, Offered
      columnheader, Started
      columnheader, Completed
      columnheader, Share completed
      end of row, Flow Offered Started Completed Share completed
      end of rowgroup
      rowgroup
      row, apply 80 50 30 60%
      rowheader, apply
      link, apply
      end of rowheader, apply
      cell, 80
      cell, 50
      cell, 30
      cell, 60%
      60%
      end of cell, 60%
      end of row, apply 80 50 30 60%
      row, renew-my-heating-help 80 50 30 60%
      rowheader, renew-my-heating-help
      link, renew-my-heating-help
      end of rowheader, renew-my-heating-help
      cell, 80
      cell, 50
      cell, 30
      cell, 60%
      60%
      end of cell, 60%
      end of row, renew-my-heating-help 80 50 30 60%
      end of rowgroup
      end of table, Flows, the busiest first
      paragraph
      link, Download these figures (CSV)
      end of paragraph
      end of region, Flows
      paragraph
      3 events were lost in browsers before they could be sent.
      end of paragraph
      end of main
      contentinfo
      paragraph
      Runs are counted, not people. No cookie, no identifier, no text that anybody typed.
      end of paragraph
      end of contentinfo
    `,
  },
  'dashboard: the token was wrong': {
    tree: `
      banner
        link "Skip to the figures"
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      main
        heading "Where people get stuck" level=1
        status
        heading "Sign in to see the figures" level=2
        paragraph
          "The figures are shown to people who have an account on this collector."
        paragraph
          link "Go to the sign-in page"
        form "Read token"
          heading "Read token" level=2
          paragraph
            "Were you given a token instead of an account? Enter it here. It is kept until you close this tab."
          "Token"
          paragraph
            "This token is not right. Check it and enter it again."
          textbox "Token" invalid focused required description="This token is not right. Check it and enter it again. Were you given a token instead of an account? Enter it here. It is kept until you close this tab."
          button "Open the dashboard"
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
    said: `
      banner
      link, Skip to the figures
      link, Handrail
      group, Language of this page
      button, English, pressed
      button, Español, not pressed
      end of group, Language of this page
      end of banner
      main
      heading, Where people get stuck, level 1
      status
      heading, Sign in to see the figures, level 2
      paragraph
      The figures are shown to people who have an account on this collector.
      end of paragraph
      paragraph
      link, Go to the sign-in page
      end of paragraph
      form, Read token
      heading, Read token, level 2
      paragraph
      Were you given a token instead of an account? Enter it here. It is kept until you close this tab.
      end of paragraph
      Token
      paragraph
      This token is not right. Check it and enter it again.
      end of paragraph
      Token, This token is not right. Check it and enter it again. Were you given a token instead of an account? Enter it here. It is kept until you close this tab.
      button, Open the dashboard
      end of form, Read token
      end of main
      contentinfo
      paragraph
      Runs are counted, not people. No cookie, no identifier, no text that anybody typed.
      end of paragraph
      end of contentinfo
    `,
  },
  'dashboard: the server failed': {
    tree: `
      banner
        link "Skip to the figures"
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      navigation "Pages"
        list
          listitem level=1
            link "Flows"
          listitem level=1
            link "Struggle map"
          listitem level=1
            link "Surveys and help"
          listitem level=1
            link "Accessibility"
      main
        heading "Where people get stuck" level=1
        form "Period and group"
          "From"
          Date "From"
          "To"
          Date "To"
          button "Show"
        list "Usual periods"
          listitem level=1
            link "Last 4 weeks"
          listitem level=1
            link "Last 12 weeks"
          listitem level=1
            link "Last 12 months"
        status
        alert
          heading "The figures could not be loaded" level=2
          paragraph
            "The collector answered with an error. Its log says why."
          button "Try again"
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
  },
  'dashboard: before and after': {
    said: `
      banner
      link, Skip to the figures
      link, Handrail
      group, Language of this page
      button, English, pressed
      button, Español, not pressed
      end of group, Language of this page
      end of banner
      navigation, Pages
      list
      listitem, level 1, position 1, set size 5
      link, Flows, current item
      end of listitem, level 1, position 1, set size 5
      listitem, level 1, position 2, set size 5
      link, Struggle map
      end of listitem, level 1, position 2, set size 5
      listitem, level 1, position 3, set size 5
      link, Surveys and help
      end of listitem, level 1, position 3, set size 5
      listitem, level 1, position 4, set size 5
      link, Accessibility
      end of listitem, level 1, position 4, set size 5
      listitem, level 1, position 5, set size 5
      link, Visitors
      end of listitem, level 1, position 5, set size 5
      end of list
      list, Flow: apply
      listitem, level 1, position 1, set size 5
      link, Step by step
      end of listitem, level 1, position 1, set size 5
      listitem, level 1, position 2, set size 5
      link, Groups
      end of listitem, level 1, position 2, set size 5
      listitem, level 1, position 3, set size 5
      link, Before and after, current page
      end of listitem, level 1, position 3, set size 5
      listitem, level 1, position 4, set size 5
      link, Targets
      end of listitem, level 1, position 4, set size 5
      listitem, level 1, position 5, set size 5
      link, Live
      end of listitem, level 1, position 5, set size 5
      end of list, Flow: apply
      end of navigation, Pages
      main
      heading, Before and after: apply, level 1
      form, Period and group
      From
      From, 2026-01-01
      To
      To, 2026-01-31
      Before
      combobox, Before, 2, has popup listbox, not expanded
      option, Version 3, 3, not selected, position 1, set size 2
      option, Version 2, 2, selected, position 2, set size 2
      end of combobox, Before, 2, has popup listbox, not expanded
      After
      combobox, After, 3, has popup listbox, not expanded
      option, Version 3, 3, selected, position 1, set size 2
      option, Version 2, 2, not selected, position 2, set size 2
      end of combobox, After, 3, has popup listbox, not expanded
      button, Show
      end of form, Period and group
      list, Usual periods
      listitem, level 1, position 1, set size 3
      link, Last 4 weeks
      end of listitem, level 1, position 1, set size 3
      listitem, level 1, position 2, set size 3
      link, Last 12 weeks
      end of listitem, level 1, position 2, set size 3
      listitem, level 1, position 3, set size 3
      link, Last 12 months
      end of listitem, level 1, position 3, set size 3
      end of list, Usual periods
      status
      Shown: Dec 29, 2025 – Feb 1, 2026; whole weeks, so that no single day can be worked out.
      end of status
      paragraph
      “Hidden” stands for fewer than 10 in each week, which may be none. Other counts are rounded to 5 in each week. Sums leave out what is hidden, so small ones are too low. That way nobody can be recognised.
      end of paragraph
      region, Did the change help?
      heading, Did the change help?, level 2
      paragraph
      A larger share of runs was completed with version 3 than with version 2.
      end of paragraph
      paragraph
      The share completed changed by +15 points. Allowing for chance, the true difference may be anything from +7 points to +23 points.
      end of paragraph
      paragraph
      This is a 95% interval: if runs were counted many times under the same conditions, about 95 of 100 intervals made like this one would hold the true difference. Where the interval holds zero, the change may have helped, harmed or done nothing.
      end of paragraph
      paragraph
      It does not say why. Versions run at different times, so a deadline, a campaign or a change of the form itself may be the reason.
      end of paragraph
      figure
      image, Difference +15 points, interval from +7 points to +23 points, on a line through zero.
      caption
      Difference of the shares completed, in percentage points. Above zero, a larger share was completed after the change.
      end of caption
      end of figure
      table, Runs completed in both versions
      caption, Runs completed in both versions
      Runs completed in both versions
      end of caption, Runs completed in both versions
      rowgroup
      row, Version Started Completed Share completed 95% interval
      columnheader, Version
      columnheader, Started
      columnheader, Completed
      columnheader, Share completed
      columnheader, 95% interval
      end of row, Version Started Completed Share completed 95% interval
      end of rowgroup
      rowgroup
      row, 2 (before) 400 240 60% 54% to 66%
      rowheader, 2 (before)
      cell, 400
      cell, 240
      cell, 60%
      cell, 54% to 66%
      end of row, 2 (before) 400 240 60% 54% to 66%
      row, 3 (after) 300 225 75% 69% to 81%
      rowheader, 3 (after)
      cell, 300
      cell, 225
      cell, 75%
      cell, 69% to 81%
      end of row, 3 (after) 300 225 75% 69% to 81%
      end of rowgroup
      end of table, Runs completed in both versions
      paragraph
      link, Download these figures (CSV)
      end of paragraph
      end of region, Did the change help?
      region, Both versions over time
      heading, Both versions over time, level 2
      figure
      image, Line chart of the share completed for Version 2 and Version 3. The table gives every figure.
      caption
      Version 2
      Version 3
      Version 3 from Jan 19, 2026
      Hidden
      end of caption
      end of figure
      table, Runs started and share completed, by version
      caption, Runs started and share completed, by version
      Runs started and share completed, by version
      end of caption, Runs started and share completed, by version
      rowgroup
      row, Week from Version 2: started Version 2: share completed Version 3: started Version 3: share completed
      columnheader, Week from
      columnheader, Version 2: started
      columnheader, Version 2: share completed
      columnheader, Version 3: started
      columnheader, Version 3: share completed
      end of row, Week from Version 2: started Version 2: share completed Version 3: started Version 3: share completed
      end of rowgroup
      rowgroup
      row, Dec 29, 2025 120 58% 0 no runs
      rowheader, Dec 29, 2025
      cell, 120
      cell, 58%
      cell, 0
      cell, no runs
      end of row, Dec 29, 2025 120 58% 0 no runs
      row, Jan 5, 2026 125 64% 0 no runs
      rowheader, Jan 5, 2026
      cell, 125
      cell, 64%
      cell, 0
      cell, no runs
      end of row, Jan 5, 2026 125 64% 0 no runs
      row, Jan 12, 2026 130 69% 0 no runs
      rowheader, Jan 12, 2026
      cell, 130
      cell, 69%
      cell, 0
      cell, no runs
      end of row, Jan 12, 2026 130 69% 0 no runs
      row, Jan 19, 2026 hidden hidden 150 73%
      rowheader, Jan 19, 2026
      cell, hidden
      hidden
      end of cell, hidden
      cell, hidden
      hidden
      end of cell, hidden
      cell, 150
      cell, 73%
      end of row, Jan 19, 2026 hidden hidden 150 73%
      row, Jan 26, 2026 0 no runs 150 73%
      rowheader, Jan 26, 2026
      cell, 0
      cell, no runs
      cell, 150
      cell, 73%
      end of row, Jan 26, 2026 0 no runs 150 73%
      end of rowgroup
      end of table, Runs started and share completed, by version
      end of region, Both versions over time
      end of main
      contentinfo
      paragraph
      Runs are counted, not people. No cookie, no identifier, no text that anybody typed.
      end of paragraph
      end of contentinfo
    `,
  },
};

describe('conformance: dashboard, heard', () => holdToHearing(DASHBOARD, EXPECTED));
