import { expect, test } from '@playwright/test';
import { createNameFinder } from '#domain/nameFinder.ts';
import { salienceOf } from '#domain/salience.ts';

const finder = createNameFinder(
  ['Alibaba', 'Bloomberg', 'Tencent', '腾讯'].map((name) => ({ id: name, name, aliases: [] })),
);
const filler = 'Rien ne se passe dans cette phrase, qui est là pour la longueur. '.repeat(20);

function salience(name: string, title: string, text: string) {
  const hitsIn = (part: string) => finder.find(part).filter(({ entityId }) => entityId === name);
  return salienceOf(hitsIn(text), hitsIn(title), text.length);
}

test('a name in the title, the first sentence, or the lead and again is what an article is about', () => {
  expect(salience('Alibaba', 'Alibaba bannit WeChat', `${filler} Alibaba`)).toBe('subject');
  expect(salience('Alibaba', 'Un géant chinois', `Hier, Alibaba a annoncé. ${filler}`)).toBe('subject');
  expect(salience('Tencent', 'Un géant chinois', `${filler.slice(0, 200)} Tencent. ${filler} Tencent.`)).toBe(
    'subject',
  );
  expect(salience('腾讯', '社交网络', `腾讯拒绝置评。${filler}`)).toBe('subject');
});

test('so is one that comes back again and again', () => {
  expect(salience('Tencent', 'Réseaux', `${filler} Tencent dit. Tencent fait. Tencent se tait. Et Tencent part.`)).toBe(
    'subject',
  );
});

test('a name in passing is a mention', () => {
  expect(salience('Bloomberg', 'Alibaba bannit WeChat', `${filler} a déclaré à Bloomberg. ${filler}`)).toBe('mention');
  expect(salience('Bloomberg', '', `${filler.slice(0, 200)} Bloomberg. ${filler}`)).toBe('mention');
  const long = filler.repeat(10);
  expect(salience('Bloomberg', '', `${long} Bloomberg. Bloomberg. ${long} Bloomberg`)).toBe('mention');
});
