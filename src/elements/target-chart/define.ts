import { defineElement } from '../../base/define.js';
import { TargetChart } from './target-chart.js';

defineElement('target-chart', TargetChart);
