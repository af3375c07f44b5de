import { p, timeline } from '#newsroom/body/build'
import { demoWords } from '../files/words.ts'
import { type DemoStory, shoots, writes } from '../story.ts'

/** Stories that are seen and heard. */
export const seenAndHeard: DemoStory[] = [
  {
    key: 'len-ray-som-cung-nguoi-ban-liem',
    type: 'video',
    headline: 'Lên rẫy sớm cùng người Bản Liềm, từ đỉnh núi về bếp lửa',
    sapo: 'Hai mươi giây cho một buổi sáng dài: đỉnh núi sáng trước, rừng còn sương, đồi chè vào vụ đông và bếp lửa đợi sẵn ở nhà. Đoạn phim minh họa có phụ đề.',
    section: 'anh/khoanh-khac',
    tags: ['Bản Liềm', 'đời sống vùng cao'],
    by: [shoots('cham')],
    hero: {
      picture: 'nui-binh-minh',
      caption: 'Khung hình đầu của đoạn phim: mặt trời lên sau dãy núi phía đông Bản Liềm.',
    },
    media: { file: 'len-ray-som', captions: 'len-ray-som-phu-de' },
    days: 1,
    clock: '06:30',
    body: () => [
      p(
        'Đoạn phim ghép từ bốn bức minh họa, đi theo đúng con đường mà người Bản Liềm đi mỗi sáng. Tiếng suối trong phim là tiếng thật duy nhất: nó chảy cạnh lối mòn từ đầu đến cuối.',
      ),
      timeline(
        'Một buổi sáng lên rẫy',
        ['5:00', 'Nhóm bếp, vùi sẵn mấy củ khoai cho lúc về.'],
        ['5:30', 'Ra khỏi nhà. Qua khe nước thứ nhất thì đỉnh núi vừa sáng.'],
        ['6:15', 'Tới đồi chè. Hái một gùi búp non, không hái lá già.'],
        ['9:00', 'Xuống núi trước khi nắng gắt, vừa kịp mẻ sao đầu tiên.'],
      ),
    ],
  },
  {
    key: 'khoi-mot-ngon-khoi-hai-ngon',
    type: 'audio',
    headline: 'Nghe kể chuyện bếp: khói một ngọn, khói hai ngọn',
    sapo: 'Bếp nhà sàn ở Bản Liềm không mấy khi tắt hẳn. Một câu chuyện ngắn để nghe lúc nấu cơm chiều, do máy đọc, có bản chép lời cho ai thích đọc hơn nghe.',
    section: 'xa-hoi/doi-song',
    tags: ['Bản Liềm', 'đời sống vùng cao'],
    by: [writes('ngan')],
    hero: { picture: 'bep-lua', caption: 'Bếp lửa giữa nhà, than được vùi trong tro qua đêm.' },
    media: { file: 'tieng-bep-lua' },
    transcript: demoWords.kitchen,
    days: 2,
    clock: '16:20',
    body: () => [
      p(
        'Bài đọc dài chừng nửa phút. Giọng đọc là giọng máy, tòa soạn để nguyên như vậy để bạn đọc biết mình đang nghe gì.',
      ),
    ],
  },
  {
    key: 'nuoc-ve-nam-thon-moi-nha-may-lit',
    type: 'infographic',
    headline: 'Nước về năm thôn, mỗi nhà được mấy lít một ngày',
    sapo: 'Đường ống từ Suối Ngàn đã thông cả năm chặng. Thôn gần nguồn được nhiều hơn thôn cuối ống hơn gấp đôi, và đó là việc ban quản lý nước đang tính lại.',
    section: 'thoi-su/ban-lang',
    tags: ['nước sạch', 'Suối Ngàn', 'Bản Liềm'],
    by: [writes('suong')],
    graphic: {
      file: 'nuoc-ve-ban-lien',
      caption: 'Lít nước một ngày cho mỗi hộ, đo trong tuần đầu sau khi thông ống.',
    },
    transcript: [
      'Mỗi hộ ở Bản Liềm được 460 lít nước một ngày, ở Tả Mây 390 lít, ở Nà Hin 350 lít, ở Phìn Hạ 280 lít và ở Khuổi Dâu 210 lít.',
      'Số đo lấy trong tuần đầu sau khi đường ống từ Suối Ngàn thông hết năm chặng. Thôn đầu ống được gấp hơn hai lần thôn cuối ống.',
    ],
    days: 3,
    clock: '09:15',
    body: () => [
      p(
        'Ban quản lý nước của năm thôn họp mỗi tháng một lần để chỉnh van chia nước. Lần tới, van ở chặng thứ hai sẽ vặn bớt một phần tư vòng, và đo lại sau bảy ngày.',
      ),
    ],
  },
  {
    key: 'xe-thu-vien-doi-lich-tu-tuan-nay',
    type: 'brief',
    headline: 'Xe thư viện lưu động đổi lịch dừng từ tuần này',
    sapo: '',
    section: 'giao-duc/truong-lop',
    tags: ['học sinh', 'Tả Mây'],
    by: [writes('thu')],
    days: 1,
    clock: '10:40',
    body: (t) => [
      p(
        'Từ tuần này, xe thư viện dừng ở Bản Liềm sáng thứ Hai, ở Tả Mây sáng thứ Tư và ở Phìn Hạ chiều thứ Sáu. Mỗi em mượn tối đa ba cuốn, trả ở lần xe sau.',
      ),
      t.attachment('lich-xe-thu-vien', 'Lịch xe thư viện, bản in'),
    ],
  },
]
