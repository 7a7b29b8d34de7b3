/** What comes to a verdict, in one file that loads beside the document: no widget has a use for it before that is there. */
import { notDrawn } from '../../model/not-drawn.js';
import { plotsOf } from '../../model/series.js';
import { standing } from '../../model/standing.js';
import { viewOf } from '../target-card/view.js';
import { blocksOf } from '../target-summary/blocks.js';
import { Engine } from '../target-table/engine.js';

export const judge = { blocksOf, Engine, notDrawn, plotsOf, standing, viewOf };
