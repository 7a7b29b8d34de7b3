import { CellWords } from '../elements/targets/cell-words.js';
import { cardsEn } from '../messages/cards.en.js';
import { cardsVi, type CardMessages } from '../messages/cards.vi.js';
import { chartsEn } from '../messages/charts.en.js';
import { chartsVi, type ChartMessages } from '../messages/charts.vi.js';
import { en } from '../messages/en.js';
import { projectsEn } from '../messages/projects.en.js';
import { projectsVi, type ProjectMessages } from '../messages/projects.vi.js';
import { reasonsEn } from '../messages/reasons.en.js';
import { reasonsVi, type ReasonMessages } from '../messages/reasons.vi.js';
import { targetsEn } from '../messages/targets.en.js';
import { targetsVi } from '../messages/targets.vi.js';
import { timelineEn } from '../messages/timeline.en.js';
import { timelineVi, type TimelineMessages } from '../messages/timeline.vi.js';
import { verdictEn } from '../messages/verdict.en.js';
import { verdictVi } from '../messages/verdict.vi.js';
import { vi, type Messages } from '../messages/vi.js';
import type { Resolution } from '../schema/resolution.js';

/** Every word a widget may say, in one language: here nothing is loaded later. */
export interface Words {
  viewer: Messages;
  cells: CellWords;
  cards: CardMessages;
  reasons: ReasonMessages;
  charts: ChartMessages;
  tasks: TimelineMessages;
  projects: ProjectMessages;
}

export const wordsIn = (lang: string): Words =>
  /^en\b/i.test(lang)
    ? {
        viewer: en,
        cells: new CellWords(targetsEn, verdictEn),
        cards: cardsEn,
        reasons: reasonsEn,
        charts: chartsEn,
        tasks: timelineEn,
        projects: projectsEn,
      }
    : {
        viewer: vi,
        cells: new CellWords(targetsVi, verdictVi),
        cards: cardsVi,
        reasons: reasonsVi,
        charts: chartsVi,
        tasks: timelineVi,
        projects: projectsVi,
      };

/** What a widget is drawn from. */
export interface Drawing {
  /** With what was reported since. */
  resolution: Resolution;
  words: Words;
  /** The attributes the tag will have. */
  attributes: Readonly<Record<string, string>>;
  /** The day to judge by. */
  today: string;
  /** Of the widget's own heading. */
  level: number;
}
