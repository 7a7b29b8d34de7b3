import { defineElement } from '../../base/define.js';
import { TargetSummary } from './target-summary.js';

defineElement('target-summary', TargetSummary);
