import { expect } from 'chai';
import '../../../src/elements/resolution-check/define.js';
import type { ResolutionCheck } from '../../../src/elements/resolution-check/resolution-check.js';
import { expectAccessible } from '../../support/axe.js';
import { $, keep, until, words } from '../../support/viewer.js';

/** A check on a page with two faults: a tag that is not loaded, another that nearly has the right name. */
async function open(attributes: Record<string, string> = {}, width = 800): Promise<ResolutionCheck> {
  const box = keep(document.createElement('div'));
  box.style.width = `${width}px`;
  const check = document.createElement('resolution-check');
  for (const [name, value] of Object.entries(attributes)) check.setAttribute(name, value);
  box.append(check, document.createElement('project-lits'));
  document.body.append(box);
  await until(() => check.findings.length);
  return check;
}

describe('resolution-check', () => {
  it('says the worst first, under headings that fit the page, and in a sentence that is announced', async () => {
    const check = await open({ 'heading-level': '3' });
    expect(words($(check, 'h3'))).to.equal('Kiểm tra trang này');
    expect([...check.shadowRoot!.querySelectorAll('h4')].map((one) => words(one).replace(/ \(\d+\)/, ''))).to.deep.equal([
      'Hỏng',
      'Nên sửa',
      'Ổn',
    ]);
    const [first] = check.findings;
    expect([first!.level, first!.code]).to.deep.equal(['broken', 'tag-typo']);
    expect(words($(check, '[role=status]'))).to.contain('Hỏng: 1.');
    expect($(check, '[role=status]')).to.equal($(check, '[part=summary]'));
  });

  it('speaks the language it is told, without checking anew', async () => {
    const check = await open();
    const before = check.findings.map(({ code }) => code);
    check.lang = 'en';
    await until(() => words($(check, '[part=title]')) === 'Check of this page');
    await until(() => check.findings[0]!.title.startsWith('The name of the tag'));
    expect(check.findings.map(({ code }) => code)).to.deep.equal(before);
  });

  it('tells of a page it cannot cope with, and throws nothing', async () => {
    const check = await open();
    document.querySelectorAll = () => {
      throw new Error('trang lạ');
    };
    await check.check();
    Reflect.deleteProperty(document, 'querySelectorAll');
    expect(words($(check, '[part=summary]')))
      .to.contain('Không kiểm tra hết được')
      .and.contain('trang lạ');
    await check.check();
    expect(words($(check, '[part=summary]'))).to.contain('Hỏng: 1.');
  });

  for (const [name, attributes, width] of [
    ['wide', {}, 1000],
    ['narrow', {}, 280],
    ['large and narrow', { size: 'large' }, 320],
    ['dark', { theme: 'dark' }, 600],
    ['contrast, English', { theme: 'contrast', lang: 'en' }, 600],
  ] as const)
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const check = await open({ ...attributes }, width);
      await until(() => $(check, '.w')!.dataset.theme === ('theme' in attributes ? attributes.theme : 'light'));
      expect(check.shadowRoot!.querySelector('.w')!.scrollWidth).to.be.at.most(width);
      await expectAccessible(check);
    });
});
