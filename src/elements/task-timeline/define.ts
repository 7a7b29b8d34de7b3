import { defineElement } from '../../base/define.js';
import { TaskTimeline } from './task-timeline.js';

defineElement('task-timeline', TaskTimeline);
