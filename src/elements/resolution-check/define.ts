import { defineElement } from '../../base/define.js';
import { ResolutionCheck } from './resolution-check.js';

defineElement('resolution-check', ResolutionCheck);
