import { defineElement } from '../../base/define.js';
import { TargetTable } from './target-table.js';

defineElement('target-table', TargetTable);
