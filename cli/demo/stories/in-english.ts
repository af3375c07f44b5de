import { h2, p, pullQuote } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

/** A story of the paper told again for readers from abroad. */
export const inEnglish: DemoStory = {
  key: 'last-ploughshare-caster-of-phin-ha-takes-an-apprentice',
  locale: 'en',
  translates: 'phin-ha-nguoi-duc-luoi-cay-nhan-hoc-tro',
  headline: 'The last ploughshare caster of Phìn Hạ takes an apprentice',
  sapo: 'After thirty years alone at his furnace, Chảo Láo Sử has someone to teach. The 19-year-old had to tend the fire for a month before he was allowed to touch a mould.',
  section: 'van-hoa-du-lich/nghe-thu-cong',
  tags: ['nghề thủ công', 'Phìn Hạ', 'chân dung'],
  by: [writes('ngan'), shoots('cham')],
  days: 1,
  clock: '15:40',
  body: (t) => [
    p(
      'The furnace stands three steps below the yard, built of earth mixed with salt and pig bristle. Earth alone would crack, says Chảo Láo Sử, and salt holds it together. What the bristle is for, his father never got round to explaining.',
    ),
    p(
      'Phìn Hạ once had five furnaces. When machines came to the paddies, four of them went out one after another. His is left because the slopes here are too steep for any machine, and every year thirty or forty households still need a new share. In this soil, half of it gravel, the steel ones sold at the market are blunt after one season.',
    ),
    h2('A month of nothing but fire'),
    p(
      'Phàn Láo Tả came at the beginning of the season and asked to learn. He was given the fire and the bellows, every day from four in the morning, without a word of explanation. Somewhere past the twentieth day he noticed that he no longer looked to see whether the furnace was hot enough. He listened to the bellows.',
    ),
    pullQuote('Eyes that watch the fire are dazzled. Ears last longer.', 'Chảo Láo Sử, 64'),
    t.figure('bep-lua', {
      caption: 'Embers in the furnace where moulds are tried, beside the hearth of the house.',
      credit: 'Photo: Lâm Chàm',
    }),
    p(
      'Of the first four shares that Tả poured by himself three failed. The one that held is slightly bent. The old man tapped it, listened, and nodded. It is not for sale. It hangs on the wall beside another that is slightly bent: the first of his own, cast when he was eighteen.',
    ),
  ],
}
