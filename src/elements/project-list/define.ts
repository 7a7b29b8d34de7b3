import { defineElement } from '../../base/define.js';
import { ProjectList } from './project-list.js';

defineElement('project-list', ProjectList);
