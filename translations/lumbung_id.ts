<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>Progress per OPD</source>
        <translation>Progres per OPD</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Komitmen</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Rencana aksi</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Corong inovasi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Rencana aksi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Number of ideas</source>
        <translation>Jumlah ide</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The chart could not be written to %1. Choose another folder or free some space, then try again.</source>
        <translation>Grafik tidak dapat ditulis ke %1. Pilih folder lain atau kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The chart could not be printed.</source>
        <translation>Grafik tidak dapat dicetak.</translation>
    </message>
    <message>
        <source>Charts are written as PNG, SVG or PDF. End the file name in .png, .svg or .pdf.</source>
        <translation>Grafik ditulis sebagai PNG, SVG, atau PDF. Akhiri nama berkas dengan .png, .svg, atau .pdf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Jumlah: %1</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n bars.</source>
        <translation>
            <numerusform>Grafik dengan %n batang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest is %1 with %2.</source>
        <translation>Yang terpanjang %1 dengan %2.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>&apos;%1&apos; is not a chart: progress or funnel.</source>
        <translation>&apos;%1&apos; bukan grafik: progress atau funnel.</translation>
    </message>
    <message>
        <source>The size is written like 1200x800.</source>
        <translation>Ukuran ditulis seperti 1200x800.</translation>
    </message>
    <message>
        <source>Draw a chart of a lab.</source>
        <translation>Gambar grafik sebuah lab.</translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Lebar dan tinggi dalam piksel.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Berkas dalam keadaan baik.</translation>
    </message>
    <message>
        <source>Check a file for damage: storage, references, contents, history.</source>
        <translation>Periksa kerusakan berkas: penyimpanan, rujukan, isi, riwayat.</translation>
    </message>
    <message>
        <source>The lab, where a file holds several.</source>
        <translation>Nama lab, bila berkas memuat beberapa.</translation>
    </message>
    <message>
        <source>There is no lab named &apos;%1&apos; in this file.</source>
        <translation>Tidak ada lab bernama &apos;%1&apos; dalam berkas ini.</translation>
    </message>
    <message>
        <source>Lumbung runs a Laboratorium Inovasi through its five stages.</source>
        <translation>Lumbung mendampingi Laboratorium Inovasi melalui lima tahapannya.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Buka jendela.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Pemakaian: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table: opd, ideas, steps or progress.</source>
        <translation>&apos;%1&apos; bukan tabel: opd, ideas, steps, atau progress.</translation>
    </message>
    <message>
        <source>Write a table of a lab.</source>
        <translation>Tulis tabel dari sebuah lab.</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; is not known and was left out.</source>
        <translation>Kolom &apos;%1&apos; tidak dikenal dan dilewati.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is new in the lab&apos;s lists.</source>
        <translation>&apos;%1&apos; ditambahkan ke daftar lab.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table: opd, ideas or steps.</source>
        <translation>&apos;%1&apos; bukan tabel: opd, ideas, atau steps.</translation>
    </message>
    <message>
        <source>Nothing was imported. --skip-bad takes the rows that are right.</source>
        <translation>Tidak ada yang diimpor. --skip-bad mengimpor baris yang benar.</translation>
    </message>
    <message>
        <source>Take a table (.csv, .tsv, .xlsx) into a lab; existing records stay.</source>
        <translation>Impor tabel (.csv, .tsv, .xlsx) ke lab; data yang sudah ada tidak berubah.</translation>
    </message>
    <message>
        <source>Say what would be done and write nothing.</source>
        <translation>Sebutkan yang akan dilakukan tanpa menulis apa pun.</translation>
    </message>
    <message>
        <source>Write the cells that are not empty into records that exist.</source>
        <translation>Tulis sel yang berisi ke data yang sudah ada.</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of importing nothing.</source>
        <translation>Lewati baris yang salah, impor sisanya.</translation>
    </message>
    <message>
        <source>A lab needs a name: --name NAME.</source>
        <translation>Nama lab belum diisi: --name NAMA.</translation>
    </message>
    <message>
        <source>The year has four digits.</source>
        <translation>Tahun terdiri atas empat angka.</translation>
    </message>
    <message>
        <source>Make a lab with the shipped lists and texts.</source>
        <translation>Buat lab dengan daftar dan naskah bawaan.</translation>
    </message>
    <message>
        <source>Name of the lab.</source>
        <translation>Nama lab.</translation>
    </message>
    <message>
        <source>Regency, city or province.</source>
        <translation>Kabupaten, kota, atau provinsi.</translation>
    </message>
    <message>
        <source>Year of the lab.</source>
        <translation>Tahun lab.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Commitments signed</source>
        <translation>Komitmen ditandatangani</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Rencana aksi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Steps of plans</source>
        <translation>Langkah rencana aksi</translation>
    </message>
    <message>
        <source>The figures of a lab.</source>
        <translation>Angka-angka sebuah lab.</translation>
    </message>
    <message>
        <source>As one JSON object, with a row per unit.</source>
        <translation>Sebagai satu objek JSON, dengan satu baris per unit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be imported.</source>
        <translation>
            <numerusform>%n baris akan diimpor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n baris diimpor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n baris diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were already there.</source>
        <translation>
            <numerusform>%n baris sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed in the lab and do not return.</source>
        <translation>
            <numerusform>%n baris telah dihapus di lab dan tidak dikembalikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper is f4 or a4.</source>
        <translation>Kertas adalah f4 atau a4.</translation>
    </message>
    <message>
        <source>There is no unit named &apos;%1&apos;.</source>
        <translation>Tidak ada unit bernama &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a document: attendance, commitment, worksheet, recap, plan, launch, monev or display.</source>
        <translation>&apos;%1&apos; bukan dokumen: attendance, commitment, worksheet, recap, plan, launch, monev, atau display.</translation>
    </message>
    <message>
        <source>The language is id or en.</source>
        <translation>Bahasa adalah id atau en.</translation>
    </message>
    <message>
        <source>Write a document of a lab as PDF.</source>
        <translation>Tulis dokumen sebuah lab sebagai PDF.</translation>
    </message>
    <message>
        <source>Only this unit; may be given several times.</source>
        <translation>Hanya unit ini; boleh disebut beberapa kali.</translation>
    </message>
    <message>
        <source>f4 or a4; else the lab&apos;s paper.</source>
        <translation>f4 atau a4; bila tidak disebut, kertas menurut lab.</translation>
    </message>
    <message>
        <source>id or en.</source>
        <translation>id atau en.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command: %2. &apos;lumbung --help&apos; explains them.</source>
        <translation>“%1” bukan perintah: %2. “lumbung --help” menjelaskannya.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>The history of a file, newest first: when, who, where, what.</source>
        <translation>Riwayat berkas, yang terbaru dahulu: kapan, siapa, di mana, apa.</translation>
    </message>
    <message>
        <source>As a JSON array.</source>
        <translation>Sebagai larik JSON.</translation>
    </message>
    <message>
        <source>Already merged. Nothing to do.</source>
        <translation>Sudah pernah digabungkan. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where two people wrote something else: choose in the window.</source>
        <translation>
            <numerusform>%n isian ditulis berbeda oleh dua orang: pilih di jendela aplikasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the files of several laptops together; OUT may be one of them.</source>
        <translation>Satukan berkas dari beberapa laptop; OUT boleh salah satunya.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>%n perubahan diambil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A lab needs a name.</source>
        <translation>Nama lab belum diisi.</translation>
    </message>
    <message>
        <source>The year has four digits.</source>
        <translation>Tahun terdiri atas empat angka.</translation>
    </message>
    <message>
        <source>create lab</source>
        <translation>buat lab</translation>
    </message>
    <message>
        <source>add idea</source>
        <translation>tambah ide</translation>
    </message>
    <message>
        <source>change idea</source>
        <translation>ubah ide</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>ubah status</translation>
    </message>
    <message>
        <source>add unit</source>
        <translation>tambah unit</translation>
    </message>
    <message>
        <source>change unit</source>
        <translation>ubah unit</translation>
    </message>
    <message>
        <source>remove unit</source>
        <translation>hapus unit</translation>
    </message>
    <message>
        <source>Choose the unit the idea belongs to.</source>
        <translation>Pilih unit pemilik ide.</translation>
    </message>
    <message>
        <source>An idea needs a name or a problem.</source>
        <translation>Isi nama inovasi atau masalahnya.</translation>
    </message>
    <message>
        <source>This status is not in the lab&apos;s list.</source>
        <translation>Status ini tidak ada dalam daftar lab.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Isi alasannya.</translation>
    </message>
    <message>
        <source>Say what was learnt from it.</source>
        <translation>Isi pelajaran yang dapat diambil.</translation>
    </message>
    <message>
        <source>Choose the idea it is merged into.</source>
        <translation>Pilih ide tujuan penggabungan.</translation>
    </message>
    <message>
        <source>An idea cannot be merged into itself.</source>
        <translation>Ide tidak dapat digabung ke dirinya sendiri.</translation>
    </message>
    <message>
        <source>That idea is merged into this one already.</source>
        <translation>Ide itu sudah digabung ke ide ini.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Nama unit belum diisi.</translation>
    </message>
    <message>
        <source>There is a unit named &apos;%1&apos; already.</source>
        <translation>Sudah ada unit bernama &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A unit cannot belong to itself.</source>
        <translation>Unit tidak dapat menjadi induk bagi dirinya sendiri.</translation>
    </message>
    <message>
        <source>%1 has ideas and stays. Postpone or stop its ideas instead.</source>
        <translation>%1 mempunyai ide dan tetap ada. Tunda atau hentikan idenya.</translation>
    </message>
    <message>
        <source>The list of attendance has no entry &apos;%1&apos;.</source>
        <translation>Daftar kehadiran tidak mempunyai pilihan &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Write who came instead, then note the representation again.</source>
        <translation>Isi nama yang mewakili, lalu catat lagi perwakilannya.</translation>
    </message>
    <message>
        <source>set attendance</source>
        <translation>catat kehadiran</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>catat hadir</translation>
    </message>
    <message>
        <source>A quota is a number from 0 to 1000.</source>
        <translation>Kuota berupa angka 0 sampai 1000.</translation>
    </message>
    <message>
        <source>sign commitment</source>
        <translation>tanda tangan komitmen</translation>
    </message>
    <message>
        <source>take signature back</source>
        <translation>batalkan tanda tangan</translation>
    </message>
    <message>
        <source>date of signature</source>
        <translation>tanggal tanda tangan</translation>
    </message>
    <message>
        <source>set quota</source>
        <translation>ubah kuota</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Nama orang belum diisi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the list of people already.</source>
        <translation>&apos;%1&apos; sudah ada dalam daftar orang.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>tambah orang</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>ubah data orang</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>hapus orang</translation>
    </message>
    <message>
        <source>register units</source>
        <translation>daftarkan unit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time of day. Write it as 08.30.</source>
        <translation>&apos;%1&apos; bukan waktu. Tulis seperti 08.30.</translation>
    </message>
    <message>
        <source>A session belongs to a stage from 0 to 5.</source>
        <translation>Sesi termasuk tahap 0 sampai 5.</translation>
    </message>
    <message>
        <source>The session ends before it starts.</source>
        <translation>Waktu selesai sesi mendahului waktu mulainya.</translation>
    </message>
    <message>
        <source>add session</source>
        <translation>tambah sesi</translation>
    </message>
    <message>
        <source>change session</source>
        <translation>ubah sesi</translation>
    </message>
    <message>
        <source>remove session</source>
        <translation>hapus sesi</translation>
    </message>
    <message>
        <source>change action plan</source>
        <translation>ubah rencana aksi</translation>
    </message>
    <message>
        <source>Write a note to the unit: what to change, or why to postpone.</source>
        <translation>Tulis catatan untuk unit: apa yang perlu diperbaiki, atau mengapa ditunda.</translation>
    </message>
    <message>
        <source>This plan has no steps yet. Write its steps before it is approved.</source>
        <translation>Rencana ini belum mempunyai langkah. Tulis langkahnya sebelum disetujui.</translation>
    </message>
    <message>
        <source>Write the name of the one who decides.</source>
        <translation>Tulis nama yang memutuskan.</translation>
    </message>
    <message>
        <source>decide on plan</source>
        <translation>putuskan rencana aksi</translation>
    </message>
    <message>
        <source>This step has no dates yet. Write its start and its end first.</source>
        <translation>Langkah ini belum mempunyai tanggal. Isi tanggal mulai dan selesainya dahulu.</translation>
    </message>
    <message>
        <source>paste steps</source>
        <translation>tempel langkah</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>isi ke bawah</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>kosongkan sel</translation>
    </message>
    <message>
        <source>move dates</source>
        <translation>geser tanggal</translation>
    </message>
    <message>
        <source>Say on which day the first step begins.</source>
        <translation>Isi tanggal mulai langkah pertama.</translation>
    </message>
    <message>
        <source>This template is not in the lab&apos;s list.</source>
        <translation>Templat ini tidak ada dalam daftar lab.</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>tambah langkah</translation>
    </message>
    <message>
        <source>change step</source>
        <translation>ubah langkah</translation>
    </message>
    <message>
        <source>remove step</source>
        <translation>hapus langkah</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>pindahkan langkah</translation>
    </message>
    <message>
        <source>add steps from a template</source>
        <translation>tambah langkah dari templat</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Tanggal selesai mendahului tanggal mulai.</translation>
    </message>
    <message>
        <source>A budget is between Rp0 and a thousand trillion rupiah.</source>
        <translation>Anggaran antara Rp0 dan seribu triliun rupiah.</translation>
    </message>
    <message>
        <source>Progress is between 0 and 100 percent.</source>
        <translation>Progres antara 0 dan 100 persen.</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>impor tabel</translation>
    </message>
    <message>
        <source>change ideas</source>
        <translation>ubah ide</translation>
    </message>
    <message>
        <source>rename idea</source>
        <translation>ubah nama ide</translation>
    </message>
    <message>
        <source>stretch dates</source>
        <translation>ubah lama langkah</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Berkas %1 kosong.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 25 MB. Make it smaller, or add a link to it instead.</source>
        <translation>Berkas %1 lebih besar dari 25 MB. Perkecil, atau tambahkan pranalanya saja.</translation>
    </message>
    <message>
        <source>A link begins with https:// and names a page, for example https://contoh.go.id/foto.</source>
        <translation>Pranala dimulai dengan https:// dan menyebut satu halaman, misalnya https://contoh.go.id/foto.</translation>
    </message>
    <message>
        <source>Say what the evidence shows.</source>
        <translation>Isi keterangan bukti dukung.</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>tambah bukti</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>ubah bukti</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>hapus bukti</translation>
    </message>
    <message>
        <source>Say on which day it is launched.</source>
        <translation>Isi tanggal peluncuran.</translation>
    </message>
    <message>
        <source>The head of the unit has not approved the plan of %1 yet. Ask for the approval at Design first.</source>
        <translation>Kepala unit belum menyetujui rencana %1. Minta persetujuan di Design dahulu.</translation>
    </message>
    <message>
        <source>%1 was visited already and stays on the launch list. Record a visit with the status that it was stopped.</source>
        <translation>%1 sudah pernah dikunjungi dan tetap dalam daftar peluncuran. Catat kunjungan dengan status terhenti.</translation>
    </message>
    <message>
        <source>launch innovation</source>
        <translation>luncurkan inovasi</translation>
    </message>
    <message>
        <source>take off the launch list</source>
        <translation>keluarkan dari daftar peluncuran</translation>
    </message>
    <message>
        <source>sign launch contract</source>
        <translation>tanda tangan kontrak kerja inovasi</translation>
    </message>
    <message>
        <source>Say on which day the visit was.</source>
        <translation>Isi tanggal kunjungan.</translation>
    </message>
    <message>
        <source>Choose how the innovation runs.</source>
        <translation>Pilih status pelaksanaan inovasi.</translation>
    </message>
    <message>
        <source>Say to which year it is rescheduled, for example 2027.</source>
        <translation>Isi tahun penjadwalan ulangnya, misalnya 2027.</translation>
    </message>
    <message>
        <source>Progress is a percentage from 0 to 100.</source>
        <translation>Progres berupa persentase dari 0 sampai 100.</translation>
    </message>
    <message>
        <source>Write as obstacle why the step is cancelled first.</source>
        <translation>Tulis dahulu di kendala mengapa langkah ini dibatalkan.</translation>
    </message>
    <message>
        <source>This innovation is not launched yet. Put it on the launch list first.</source>
        <translation>Inovasi ini belum diluncurkan. Masukkan ke daftar peluncuran dahulu.</translation>
    </message>
    <message>
        <source>record visit</source>
        <translation>catat kunjungan</translation>
    </message>
    <message>
        <source>change visit</source>
        <translation>ubah kunjungan</translation>
    </message>
    <message>
        <source>remove visit</source>
        <translation>hapus kunjungan</translation>
    </message>
    <message>
        <source>report progress</source>
        <translation>lapor progres</translation>
    </message>
    <message>
        <source>change follow-up</source>
        <translation>ubah tindak lanjut</translation>
    </message>
    <message>
        <source>Say who allows the profile to be shown to the public.</source>
        <translation>Isi nama yang mengizinkan profil ditampilkan ke umum.</translation>
    </message>
    <message>
        <source>change profile</source>
        <translation>ubah profil</translation>
    </message>
    <message>
        <source>mark as displayed</source>
        <translation>tandai ditampilkan</translation>
    </message>
    <message>
        <source>change picture</source>
        <translation>ganti gambar</translation>
    </message>
    <message>
        <source>change what the public sees</source>
        <translation>ubah yang dilihat umum</translation>
    </message>
    <message>
        <source>The quota is a number from 0 to 1000.</source>
        <translation>Kuota berupa angka 0 sampai 1000.</translation>
    </message>
    <message>
        <source>Units report every 1 to 24 months. Choose a number in between.</source>
        <translation>Unit melapor setiap 1 sampai 24 bulan. Pilih angka di antaranya.</translation>
    </message>
    <message>
        <source>The picture is larger than 25 MB. Reduce it and choose it again.</source>
        <translation>Gambar lebih besar dari 25 MB. Perkecil, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>change lab</source>
        <translation>ubah identitas lab</translation>
    </message>
    <message>
        <source>set picture</source>
        <translation>pasang gambar</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>Nama pilihan belum diisi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the list already.</source>
        <translation>&apos;%1&apos; sudah ada dalam daftar.</translation>
    </message>
    <message>
        <source>A list offers at least one choice. Add or show another one first.</source>
        <translation>Daftar memuat paling sedikit satu pilihan. Tambah atau tampilkan pilihan lain dahulu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; came with the program and stays. Hide it instead.</source>
        <translation>&apos;%1&apos; bawaan aplikasi dan tetap ada. Sembunyikan saja.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in use and stays. Hide it instead.</source>
        <translation>&apos;%1&apos; sedang dipakai dan tetap ada. Sembunyikan saja.</translation>
    </message>
    <message>
        <source>add choice to list</source>
        <translation>tambah pilihan</translation>
    </message>
    <message>
        <source>rename choice</source>
        <translation>ubah nama pilihan</translation>
    </message>
    <message>
        <source>hide choice</source>
        <translation>sembunyikan pilihan</translation>
    </message>
    <message>
        <source>show choice</source>
        <translation>tampilkan pilihan</translation>
    </message>
    <message>
        <source>move choice</source>
        <translation>pindahkan pilihan</translation>
    </message>
    <message>
        <source>remove choice</source>
        <translation>hapus pilihan</translation>
    </message>
    <message>
        <source>This role is not in the list of roles of signatories any more.</source>
        <translation>Peran ini sudah tidak ada dalam daftar peran penanda tangan.</translation>
    </message>
    <message>
        <source>change signatory</source>
        <translation>ubah penanda tangan</translation>
    </message>
    <message>
        <source>change document text</source>
        <translation>ubah naskah dokumen</translation>
    </message>
    <message>
        <source>reset document text</source>
        <translation>kembalikan naskah bawaan</translation>
    </message>
    <message>
        <source>choose letterhead</source>
        <translation>pilih kop surat</translation>
    </message>
    <message>
        <source>take away picture</source>
        <translation>lepas gambar</translation>
    </message>
    <message>
        <source>Head of %1</source>
        <translation>Kepala %1</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>Pilih unit dahulu.</translation>
    </message>
    <message>
        <source>change units</source>
        <translation>ubah unit</translation>
    </message>
    <message>
        <source>change signatories</source>
        <translation>ubah penanda tangan</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>kosongkan sel</translation>
    </message>
    <message>
        <source>choose between two values</source>
        <translation>pilih satu dari dua isian</translation>
    </message>
    <message>
        <source>bring back what was removed</source>
        <translation>kembalikan yang dihapus</translation>
    </message>
    <message>
        <source>bring back an earlier value</source>
        <translation>kembalikan isian terdahulu</translation>
    </message>
    <message>
        <source>merge files</source>
        <translation>gabungkan berkas</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Short term: %1</source>
        <translation>Jangka pendek: %1</translation>
    </message>
    <message>
        <source>Medium term: %1</source>
        <translation>Jangka menengah: %1</translation>
    </message>
    <message>
        <source>Long term: %1</source>
        <translation>Jangka panjang: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity and method</source>
        <translation>Kegiatan dan cara</translation>
    </message>
    <message>
        <source>Person in charge and parties</source>
        <translation>Penanggung jawab dan pihak terkait</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Rupiah and source</source>
        <translation>Rupiah dan sumber</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Decision of the head</source>
        <translation>Keputusan kepala</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Rencana aksi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Tonggak capaian</translation>
    </message>
    <message>
        <source>Parties involved</source>
        <translation>Pihak terkait</translation>
    </message>
    <message>
        <source>Person in charge,</source>
        <translation>Penanggung jawab,</translation>
    </message>
    <message>
        <source>No idea has been planned yet.</source>
        <translation>Belum ada ide yang direncanakan.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>mewakili %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Day and date</source>
        <translation>Hari, tanggal</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Commitment sheet</source>
        <translation>Lembar Komitmen Berinovasi</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>units committed</source>
        <translation>unit berkomitmen</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>ide</translation>
    </message>
    <message>
        <source>action plans</source>
        <translation>rencana aksi</translation>
    </message>
    <message>
        <source>plans approved</source>
        <translation>rencana disetujui</translation>
    </message>
    <message>
        <source>innovations launched</source>
        <translation>inovasi diluncurkan</translation>
    </message>
    <message>
        <source>innovations running</source>
        <translation>inovasi berjalan</translation>
    </message>
    <message>
        <source>innovations displayed</source>
        <translation>inovasi ditampilkan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Innovations displayed</source>
        <translation>Inovasi yang ditampilkan</translation>
    </message>
    <message>
        <source>No innovation has been displayed yet.</source>
        <translation>Belum ada inovasi yang ditampilkan.</translation>
    </message>
    <message>
        <source>Display report</source>
        <translation>Laporan tahap Display</translation>
    </message>
    <message>
        <source>Idea without a name</source>
        <translation>Ide tanpa nama</translation>
    </message>
    <message>
        <source>Idea number</source>
        <translation>Nomor ide</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal ide</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n ide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1 from %2</source>
        <translation>Jumlah: %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n idea(s)</source>
        <translation>
            <numerusform>%1: %n ide</numerusform>
        </translation>
    </message>
    <message>
        <source>Recap of ideas</source>
        <translation>Rekap ide per OPD</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Promised result</source>
        <translation>Hasil yang dijanjikan</translation>
    </message>
    <message>
        <source>Launch contract</source>
        <translation>Kontrak kerja inovasi</translation>
    </message>
    <message>
        <source>First party,</source>
        <translation>Pihak pertama,</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n innovation(s)</source>
        <translation>
            <numerusform>%1: %n inovasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %n innovation(s)</source>
        <translation>
            <numerusform>Jumlah: %n inovasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch list</source>
        <translation>Daftar peluncuran</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (paling lambat %2)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti dukung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message numerus="yes">
        <source>%n innovation(s) reported</source>
        <translation>
            <numerusform>%n inovasi melapor</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring recap</source>
        <translation>Rekap hasil monev</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Sustainability and replication</source>
        <translation>Keberlanjutan dan replikasi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Drum-up</source>
        <translation>Drum-up</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Tahapan inovasi</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Inisiator</translation>
    </message>
    <message>
        <source>Government affair</source>
        <translation>Urusan pemerintahan</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Waktu uji coba</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Waktu penerapan</translation>
    </message>
    <message>
        <source>Design and main changes</source>
        <translation>Rancang bangun dan pokok perubahan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Head of %1</source>
        <translation>Kepala %1</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Kondisi saat ini</translation>
    </message>
    <message>
        <source>Expected state</source>
        <translation>Kondisi yang diharapkan</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Name of the innovation</source>
        <translation>Nama inovasi</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Kepanjangan</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Kebaruan</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Notes of the coach</source>
        <translation>Catatan pendamping</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>Name and NIP</source>
        <translation>Nama dan NIP</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It is no longer there.</source>
        <translation>Data ini sudah tidak ada.</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Berkas %1 tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The table has more than %L1 rows. Split it into several files.</source>
        <translation>Tabel lebih dari %L1 baris. Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>The row has more than %L1 columns.</source>
        <translation>Baris ini lebih dari %L1 kolom.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed.</source>
        <translation>Tanda kutip membuka sel di sini dan tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>A cell has more than %L1 characters.</source>
        <translation>Ada sel yang lebih dari %L1 karakter.</translation>
    </message>
    <message>
        <source>None of the first ten rows is a header. A row with the column titles %1 was looked for.</source>
        <translation>Judul kolom tidak ditemukan dalam sepuluh baris pertama. Yang dicari adalah baris dengan judul kolom %1.</translation>
    </message>
    <message>
        <source>The column %1 is missing in the header (%2). Obligatory are %3.</source>
        <translation>Kolom %1 tidak ada dalam baris judul (%2). Yang wajib ada: %3.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Berkas tidak ada.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB. Split it into several files.</source>
        <translation>Berkas lebih besar dari 256 MiB. Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format or with a password. Save it as .xlsx without a password.</source>
        <translation>Ini buku kerja dalam format lama .xls atau berkata sandi. Simpan sebagai .xlsx tanpa kata sandi.</translation>
    </message>
    <message>
        <source>This is neither a text table (.csv, .tsv) nor a workbook (.xlsx).</source>
        <translation>Ini bukan tabel teks (.csv, .tsv) dan bukan buku kerja (.xlsx).</translation>
    </message>
    <message>
        <source>This is not an .xlsx workbook, or it is damaged. Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Ini bukan buku kerja .xlsx, atau berkasnya rusak. Buka dengan aplikasi lembar sebar, lalu simpan lagi sebagai .xlsx.</translation>
    </message>
    <message>
        <source>The sheet has too many merged cells.</source>
        <translation>Lembar ini mempunyai terlalu banyak sel gabungan.</translation>
    </message>
    <message>
        <source>The workbook is damaged: “%1” is not a row number.</source>
        <translation>Buku kerja rusak: “%1” bukan nomor baris.</translation>
    </message>
    <message>
        <source>The workbook is damaged: “%1” is not a cell.</source>
        <translation>Buku kerja rusak: “%1” bukan sel.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with cells.</source>
        <translation>Buku kerja tidak mempunyai lembar berisi yang terlihat.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than can be read. Split it into several files, or save it as .csv.</source>
        <translation>Isi buku kerja terlalu besar untuk dibaca. Bagi menjadi beberapa berkas, atau simpan sebagai .csv.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 cannot be read.</source>
        <translation>Buku kerja rusak: bagian %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>There is no room to write the file. What was there before is unchanged.</source>
        <translation>Tidak ada ruang untuk menulis berkas. Yang ada sebelumnya tidak berubah.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder or name, or close the program that has it open.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder atau nama lain, atau tutup program yang sedang membukanya.</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv, .xlsx or .json.</source>
        <translation>Nama berkas harus berakhir dengan .csv, .xlsx, atau .json.</translation>
    </message>
    <message>
        <source>A sheet has no room for so many rows. Write the table as .csv.</source>
        <translation>Satu lembar tidak muat untuk baris sebanyak ini. Tulis tabel sebagai .csv.</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell of an .xlsx holds. Write the table as .csv.</source>
        <translation>Ada teks yang lebih panjang dari 32.767 karakter, batas satu sel .xlsx. Tulis tabel sebagai .csv.</translation>
    </message>
    <message>
        <source>The workbook cannot be written. Is there room for it?</source>
        <translation>Buku kerja tidak dapat ditulis. Periksa ruang penyimpanan.</translation>
    </message>
    <message>
        <source>There is no name of a unit in this row.</source>
        <translation>Tidak ada nama unit di baris ini.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of a unit.</source>
        <translation>&apos;%1&apos; bukan nama unit.</translation>
    </message>
    <message>
        <source>The name of the unit is longer than 300 characters.</source>
        <translation>Nama unit lebih panjang dari 300 karakter.</translation>
    </message>
    <message>
        <source>There are cells beyond the last column; the row may have shifted.</source>
        <translation>Ada sel melewati kolom terakhir; baris ini mungkin bergeser.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name of the lab</source>
        <translation>Nama lab</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Code of the region</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Tempat acara</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Kind of letterhead</source>
        <translation>Jenis kop surat</translation>
    </message>
    <message>
        <source>Letterhead, first line</source>
        <translation>Kop surat, baris pertama</translation>
    </message>
    <message>
        <source>Letterhead, second line</source>
        <translation>Kop surat, baris kedua</translation>
    </message>
    <message>
        <source>Letterhead, address</source>
        <translation>Kop surat, alamat</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture of the letterhead</source>
        <translation>Gambar kop surat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Quota of ideas</source>
        <translation>Kuota ide</translation>
    </message>
    <message>
        <source>Months between reports</source>
        <translation>Bulan antarlaporan</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Menandatangani sebagai</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Urutan dalam daftar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Mulai pukul</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Selesai pukul</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nama unit</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Singkatan</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Jenis unit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Induk</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Jabatan kepala</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>Rank of the head</source>
        <translation>Pangkat kepala</translation>
    </message>
    <message>
        <source>NIP of the head</source>
        <translation>NIP kepala</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Commitment signed</source>
        <translation>Komitmen ditandatangani</translation>
    </message>
    <message>
        <source>Commitment signed on</source>
        <translation>Tanggal tanda tangan komitmen</translation>
    </message>
    <message>
        <source>Launch contract signed on</source>
        <translation>Tanggal tanda tangan kontrak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Diwakili oleh</translation>
    </message>
    <message>
        <source>Title of the representative</source>
        <translation>Jabatan wakil</translation>
    </message>
    <message>
        <source>Idea number</source>
        <translation>Nomor ide</translation>
    </message>
    <message>
        <source>Name of the innovation</source>
        <translation>Nama inovasi</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Kepanjangan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>Kelompok terdampak</translation>
    </message>
    <message>
        <source>Present condition</source>
        <translation>Kondisi saat ini</translation>
    </message>
    <message>
        <source>Expected condition</source>
        <translation>Kondisi yang diharapkan</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Kebaruan</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Jenis inovasi</translation>
    </message>
    <message>
        <source>Form of innovation</source>
        <translation>Bentuk inovasi</translation>
    </message>
    <message>
        <source>Digital or not</source>
        <translation>Digital atau nondigital</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Inisiator</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal ide</translation>
    </message>
    <message>
        <source>Origin in detail</source>
        <translation>Rincian asal ide</translation>
    </message>
    <message>
        <source>Budget need</source>
        <translation>Kebutuhan anggaran</translation>
    </message>
    <message>
        <source>Government affair</source>
        <translation>Urusan pemerintahan</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misi</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Note of the coach</source>
        <translation>Catatan pendamping</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Lesson learnt</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status sejak</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Digabung ke</translation>
    </message>
    <message>
        <source>Launched on</source>
        <translation>Tanggal diluncurkan</translation>
    </message>
    <message>
        <source>Displayed on</source>
        <translation>Tanggal ditampilkan</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Short-term milestone</source>
        <translation>Tonggak jangka pendek</translation>
    </message>
    <message>
        <source>Medium-term milestone</source>
        <translation>Tonggak jangka menengah</translation>
    </message>
    <message>
        <source>Long-term milestone</source>
        <translation>Tonggak jangka panjang</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Title of the person in charge</source>
        <translation>Jabatan penanggung jawab</translation>
    </message>
    <message>
        <source>NIP of the person in charge</source>
        <translation>NIP penanggung jawab</translation>
    </message>
    <message>
        <source>Parties involved</source>
        <translation>Pihak yang terlibat</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>Urutan dalam rencana</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Status of the step</source>
        <translation>Status langkah</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>Diputuskan sebagai</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Saat dicatat</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Keadaan rencana</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Status of carrying out</source>
        <translation>Status pelaksanaan</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Category of the obstacle</source>
        <translation>Kategori kendala</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Batas tindak lanjut</translation>
    </message>
    <message>
        <source>Way of monitoring</source>
        <translation>Cara monev</translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation>Dipantau oleh</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Jenis bukti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Isi berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Tahapan inovasi</translation>
    </message>
    <message>
        <source>Trial on</source>
        <translation>Waktu uji coba</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Waktu penerapan</translation>
    </message>
    <message>
        <source>Design of the innovation</source>
        <translation>Rancang bangun</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>Angka pertama</translation>
    </message>
    <message>
        <source>Caption of the first figure</source>
        <translation>Keterangan angka pertama</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Angka kedua</translation>
    </message>
    <message>
        <source>Caption of the second figure</source>
        <translation>Keterangan angka kedua</translation>
    </message>
    <message>
        <source>Third figure</source>
        <translation>Angka ketiga</translation>
    </message>
    <message>
        <source>Caption of the third figure</source>
        <translation>Keterangan angka ketiga</translation>
    </message>
    <message>
        <source>Sustainability and replication</source>
        <translation>Keberlanjutan dan replikasi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation>Keterangan gambar</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>Tidak untuk umum</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Boleh ditampilkan</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Diizinkan oleh</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Tanggal diizinkan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The folder cannot be written. Open the file for reading only.</source>
        <translation>Folder ini tidak dapat ditulis. Buka berkas untuk dibaca saja.</translation>
    </message>
    <message>
        <source>%1 has had this file open since %2.</source>
        <translation>Berkas ini sedang dibuka oleh %1 sejak %2.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>Berkas sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The file is of an older version and no backup of it could be made. Nothing was changed.</source>
        <translation>Berkas ini dari versi lama dan cadangannya tidak dapat dibuat. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Lumbung. It can be opened for reading only.</source>
        <translation>Berkas ini dibuat dengan Lumbung versi lebih baru. Berkas hanya dapat dibuka untuk dibaca.</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was changed.</source>
        <translation>Berkas dibuka untuk dibaca saja. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>Salinan tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The storage is damaged: %1</source>
        <translation>Penyimpanan rusak: %1</translation>
    </message>
    <message>
        <source>Table %1 does not hold what was written last.</source>
        <translation>Isi tabel %1 tidak sama dengan yang terakhir ditulis.</translation>
    </message>
    <message>
        <source>The history was altered at entry %1.</source>
        <translation>Riwayat telah diubah pada catatan %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Berkas tidak ada.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This is not a Lumbung file.</source>
        <translation>Ini bukan berkas Lumbung.</translation>
    </message>
    <message>
        <source>Another program is writing this file. Nothing was changed; try again.</source>
        <translation>Program lain sedang menulis berkas ini. Tidak ada yang diubah; coba lagi.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing has been changed.</source>
        <translation>Berkas rusak. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved. Free some space or save a copy elsewhere.</source>
        <translation>Media penyimpanan penuh. Perubahan terakhir belum tersimpan. Kosongkan ruang atau simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was changed.</source>
        <translation>Berkas tidak dapat ditulis. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>Berkas tidak dapat dibaca atau ditulis. Tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of table %1 refer to one that is not there.</source>
        <translation>
            <numerusform>%n catatan pada tabel %1 merujuk ke catatan yang tidak ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept in the lab were altered.</source>
        <translation>
            <numerusform>%n berkas yang disimpan di dalam lab telah diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept in the lab are missing.</source>
        <translation>
            <numerusform>%n berkas yang disimpan di dalam lab hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of the history after %1 are missing.</source>
        <translation>Catatan riwayat sesudah %1 hilang.</translation>
    </message>
    <message>
        <source>The history does not tell rightly which changes were undone.</source>
        <translation>Riwayat tidak menunjukkan dengan benar perubahan mana yang diurungkan.</translation>
    </message>
    <message>
        <source>The index of the history is wrong.</source>
        <translation>Indeks riwayat tidak benar.</translation>
    </message>
    <message>
        <source>This is the file that is open. Choose another name for the copy.</source>
        <translation>Ini berkas yang sedang dibuka. Pilih nama lain untuk salinannya.</translation>
    </message>
    <message>
        <source>The file is damaged: its version is missing. Nothing has been changed.</source>
        <translation>Berkas rusak: versinya tidak ada. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The folder is not there or has no room. Choose another one.</source>
        <translation>Folder tidak ada atau sudah penuh. Pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>session still has to be planned</source>
        <translation>sesi belum direncanakan</translation>
    </message>
    <message numerus="yes">
        <source>session(s) without date or venue</source>
        <translation>
            <numerusform>sesi tanpa tanggal atau tempat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned</source>
        <translation>
            <numerusform>%n sesi direncanakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s) not signed yet</source>
        <translation>
            <numerusform>unit belum tanda tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) have signed</source>
        <translation>
            <numerusform>Semua %n unit sudah tanda tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s) nobody has come from</source>
        <translation>
            <numerusform>unit belum ada wakilnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) are present</source>
        <translation>
            <numerusform>Semua %n unit hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head(s) of units not filled in</source>
        <translation>
            <numerusform>kepala unit belum diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The heads of all %n unit(s) are known</source>
        <translation>
            <numerusform>Kepala dari %n unit sudah diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) registered</source>
        <translation>
            <numerusform>%n unit terdaftar</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment text ready to print</source>
        <translation>Naskah komitmen siap dicetak</translation>
    </message>
    <message>
        <source>commitment text is empty</source>
        <translation>naskah komitmen masih kosong</translation>
    </message>
    <message numerus="yes">
        <source>ideas neither chosen nor postponed</source>
        <translation>
            <numerusform>ide belum dipilih atau ditunda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen ideas have no steps yet</source>
        <translation>
            <numerusform>ide terpilih belum mempunyai langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans with changes requested</source>
        <translation>
            <numerusform>rencana diminta perbaikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps without dates</source>
        <translation>
            <numerusform>langkah tanpa tanggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps without a person in charge</source>
        <translation>
            <numerusform>langkah tanpa penanggung jawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans wait for a decision</source>
        <translation>
            <numerusform>rencana menunggu keputusan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s) without an idea</source>
        <translation>
            <numerusform>unit tanpa ide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a problem</source>
        <translation>
            <numerusform>ide tanpa masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a name</source>
        <translation>
            <numerusform>ide tanpa nama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a kind</source>
        <translation>
            <numerusform>ide tanpa jenis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a proposer</source>
        <translation>
            <numerusform>ide tanpa pengusul</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit has an idea</source>
        <translation>Semua unit sudah punya ide</translation>
    </message>
    <message>
        <source>Every idea has a problem</source>
        <translation>Masalah semua ide sudah diisi</translation>
    </message>
    <message>
        <source>Every idea has a name</source>
        <translation>Nama semua ide sudah diisi</translation>
    </message>
    <message>
        <source>Every idea has a kind</source>
        <translation>Jenis semua ide sudah diisi</translation>
    </message>
    <message>
        <source>Every idea has a proposer</source>
        <translation>Pengusul semua ide sudah diisi</translation>
    </message>
    <message numerus="yes">
        <source>steps overdue</source>
        <translation>
            <numerusform>langkah terlambat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>innovations not reported</source>
        <translation>
            <numerusform>inovasi belum lapor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished steps without evidence</source>
        <translation>
            <numerusform>langkah tuntas tanpa bukti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contracts not signed</source>
        <translation>
            <numerusform>kontrak belum ditandatangani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>approved plans not launched</source>
        <translation>
            <numerusform>rencana disetujui belum diluncurkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running innovations without a complete profile</source>
        <translation>
            <numerusform>inovasi berjalan tanpa profil lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a picture</source>
        <translation>
            <numerusform>tanpa gambar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not released to the public</source>
        <translation>
            <numerusform>belum boleh ditampilkan ke umum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>designs under 300 words</source>
        <translation>
            <numerusform>rancang bangun kurang dari 300 kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ready but not displayed</source>
        <translation>
            <numerusform>siap tetapi belum ditampilkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session(s) without date</source>
        <translation>
            <numerusform>sesi tanpa tanggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) dated</source>
        <translation>
            <numerusform>%n sesi sudah bertanggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatory(s) without name</source>
        <translation>
            <numerusform>penanda tangan tanpa nama</numerusform>
        </translation>
    </message>
    <message>
        <source>All signatories are named</source>
        <translation>Semua penanda tangan sudah diisi</translation>
    </message>
    <message>
        <source>lab team still to be entered</source>
        <translation>tim lab belum diisi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the lab team</source>
        <translation>
            <numerusform>%n orang dalam tim lab</numerusform>
        </translation>
    </message>
    <message>
        <source>organiser still to be named</source>
        <translation>penyelenggara belum diisi</translation>
    </message>
    <message>
        <source>Organiser named</source>
        <translation>Penyelenggara sudah diisi</translation>
    </message>
    <message>
        <source>place of signing still to be set</source>
        <translation>tempat penandatanganan belum diisi</translation>
    </message>
    <message>
        <source>Place of signing set</source>
        <translation>Tempat penandatanganan sudah diisi</translation>
    </message>
    <message>
        <source>letterhead still to be filled in</source>
        <translation>kop surat belum diisi</translation>
    </message>
    <message>
        <source>Letterhead ready</source>
        <translation>Kop surat siap</translation>
    </message>
    <message>
        <source>list of units to register</source>
        <translation>daftar unit belum diisi</translation>
    </message>
    <message>
        <source>Every running innovation has its profile</source>
        <translation>Semua inovasi berjalan mempunyai profil</translation>
    </message>
    <message>
        <source>Every running innovation has a picture</source>
        <translation>Semua inovasi berjalan mempunyai gambar</translation>
    </message>
    <message>
        <source>Every running innovation is released</source>
        <translation>Semua inovasi berjalan boleh ditampilkan ke umum</translation>
    </message>
    <message>
        <source>Every design has 300 words</source>
        <translation>Semua rancang bangun mencapai 300 kata</translation>
    </message>
    <message>
        <source>Everything that is ready is displayed</source>
        <translation>Semua yang siap sudah ditampilkan</translation>
    </message>
    <message>
        <source>No step is overdue</source>
        <translation>Tidak ada langkah yang terlambat</translation>
    </message>
    <message>
        <source>Every innovation has reported</source>
        <translation>Semua inovasi sudah melapor</translation>
    </message>
    <message>
        <source>Every finished step has evidence</source>
        <translation>Semua langkah tuntas sudah mempunyai bukti</translation>
    </message>
    <message>
        <source>Every contract is signed</source>
        <translation>Semua kontrak sudah ditandatangani</translation>
    </message>
    <message>
        <source>Every approved plan is launched</source>
        <translation>Semua rencana yang disetujui sudah diluncurkan</translation>
    </message>
    <message>
        <source>Every idea was chosen or postponed</source>
        <translation>Semua ide sudah dipilih atau ditunda</translation>
    </message>
    <message>
        <source>Every chosen idea has steps</source>
        <translation>Semua ide terpilih sudah mempunyai langkah</translation>
    </message>
    <message>
        <source>No plan waits for changes</source>
        <translation>Tidak ada rencana yang menunggu perbaikan</translation>
    </message>
    <message>
        <source>Every step has its dates</source>
        <translation>Semua langkah sudah bertanggal</translation>
    </message>
    <message>
        <source>Every step has a person in charge</source>
        <translation>Semua langkah sudah mempunyai penanggung jawab</translation>
    </message>
    <message>
        <source>Every plan is decided</source>
        <translation>Semua rencana sudah diputuskan</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>redo: %1</source>
        <translation>ulangi: %1</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>urungkan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n ide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of lists</source>
        <translation>
            <numerusform>%n pilihan daftar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatory(ies)</source>
        <translation>
            <numerusform>%n penanda tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n naskah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n kehadiran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n rencana aksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n reviu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on steps</source>
        <translation>
            <numerusform>%n laporan langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n bukti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lab(s)</source>
        <translation>
            <numerusform>%n lab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaList</name>
    <message>
        <source>Postponed or not pursued</source>
        <translation>Ditunda atau tidak dilanjutkan</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The unit is empty.</source>
        <translation>Unit belum diisi.</translation>
    </message>
    <message>
        <source>There is no unit named &apos;%1&apos;.</source>
        <translation>Tidak ada unit bernama &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The name of the innovation is empty.</source>
        <translation>Nama inovasi belum diisi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of: %2.</source>
        <translation>&apos;%1&apos; bukan salah satu dari: %2.</translation>
    </message>
    <message>
        <source>Ideas are merged in the window, where the other idea is chosen.</source>
        <translation>Ide digabung di jendela aplikasi, tempat ide tujuannya dipilih.</translation>
    </message>
    <message>
        <source>The status &apos;%1&apos; needs a reason.</source>
        <translation>Status &apos;%1&apos; memerlukan alasan.</translation>
    </message>
    <message>
        <source>The name of the unit is empty.</source>
        <translation>Nama unit belum diisi.</translation>
    </message>
    <message>
        <source>%1 has no innovation named &apos;%2&apos;.</source>
        <translation>%1 tidak mempunyai inovasi bernama &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The activity is empty.</source>
        <translation>Kegiatan belum diisi.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Tanggal selesai mendahului tanggal mulai.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Units to import</source>
        <translation>Unit yang akan diimpor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Induk</translation>
    </message>
    <message>
        <source>Ideas to import</source>
        <translation>Ide yang akan diimpor</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Steps to import</source>
        <translation>Langkah yang akan diimpor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Impor %n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>Impor %n baris yang benar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in the table.</source>
        <translation>Tidak ada yang baru di tabel ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n baris baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) change what is there</source>
        <translation>
            <numerusform>%n baris mengubah yang sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already and stay as they are</source>
        <translation>
            <numerusform>%n baris sudah ada dan tetap seperti semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed in the lab and do not return</source>
        <translation>
            <numerusform>%n baris sudah dihapus di lab dan tidak kembali</numerusform>
        </translation>
    </message>
    <message>
        <source>New words in the lists of the lab: %1</source>
        <translation>Istilah baru di daftar lab: %1</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Kolom yang tidak dipakai: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they stand first with line and reason</source>
        <translation>
            <numerusform>%n baris tidak dapat diambil; baris itu tampil paling atas dengan nomor baris dan alasannya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) imported.</source>
        <translation>
            <numerusform>%n ide diimpor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) imported.</source>
        <translation>
            <numerusform>%n langkah diimpor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) imported.</source>
        <translation>
            <numerusform>%n unit diimpor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n baris diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%n baris sudah ada sebelumnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n baris dilewati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message numerus="yes">
        <source>Register the %n good row(s)</source>
        <translation>
            <numerusform>Daftarkan %n baris yang benar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n unit(s)</source>
        <translation>
            <numerusform>Daftarkan %n unit</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unit in the list that is new.</source>
        <translation>Tidak ada unit baru dalam daftar.</translation>
    </message>
    <message numerus="yes">
        <source>%n new unit(s)</source>
        <translation>
            <numerusform>%n unit baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) there already and stay(s) as it is</source>
        <translation>
            <numerusform>%n sudah ada dan tetap seperti semula</numerusform>
        </translation>
    </message>
    <message>
        <source>New kinds of unit: %1</source>
        <translation>Jenis unit baru: %1</translation>
    </message>
    <message>
        <source>Parent units that are not in the lab: %1</source>
        <translation>Unit induk yang tidak ada di lab: %1</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Kolom yang tidak dipakai: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read:</source>
        <translation>
            <numerusform>%n baris tidak terbaca:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>The list shows all of them.</source>
        <translation>Semuanya ada dalam daftar.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Government affairs</source>
        <translation>Urusan pemerintahan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Budget need</source>
        <translation>Kebutuhan anggaran</translation>
    </message>
    <message>
        <source>Who decides for the unit</source>
        <translation>Yang memutuskan untuk unit</translation>
    </message>
    <message>
        <source>Digital or not</source>
        <translation>Digital atau tidak</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>Jenis bukti dukung</translation>
    </message>
    <message>
        <source>Sources of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Decisions of heads of units</source>
        <translation>Keputusan kepala unit</translation>
    </message>
    <message>
        <source>Status of an idea</source>
        <translation>Status ide</translation>
    </message>
    <message>
        <source>Initiators</source>
        <translation>Inisiator</translation>
    </message>
    <message>
        <source>Forms of innovation</source>
        <translation>Bentuk inovasi</translation>
    </message>
    <message>
        <source>Kinds of innovation</source>
        <translation>Jenis inovasi</translation>
    </message>
    <message>
        <source>Reviews by the lab team</source>
        <translation>Reviu oleh tim lab</translation>
    </message>
    <message>
        <source>Maturity of an innovation</source>
        <translation>Tahapan inovasi</translation>
    </message>
    <message>
        <source>Ways of monitoring</source>
        <translation>Cara monev</translation>
    </message>
    <message>
        <source>Categories of obstacles</source>
        <translation>Kategori kendala</translation>
    </message>
    <message>
        <source>Organisers offered</source>
        <translation>Penyelenggara yang ditawarkan</translation>
    </message>
    <message>
        <source>Origin of an idea</source>
        <translation>Asal ide</translation>
    </message>
    <message>
        <source>Phases of carrying out</source>
        <translation>Fase pelaksanaan</translation>
    </message>
    <message>
        <source>Status of carrying out</source>
        <translation>Status pelaksanaan</translation>
    </message>
    <message>
        <source>Roles of signatories</source>
        <translation>Peran penanda tangan</translation>
    </message>
    <message>
        <source>Reasons for a status</source>
        <translation>Alasan status</translation>
    </message>
    <message>
        <source>Status of a step</source>
        <translation>Status langkah</translation>
    </message>
    <message>
        <source>Templates of steps</source>
        <translation>Templat langkah</translation>
    </message>
    <message>
        <source>Roles in the lab team</source>
        <translation>Peran dalam tim lab</translation>
    </message>
    <message>
        <source>Kinds of units</source>
        <translation>Jenis unit</translation>
    </message>
    <message>
        <source>Roles of people of units</source>
        <translation>Peran orang dari unit</translation>
    </message>
    <message>
        <source>counts as present</source>
        <translation>dihitung hadir</translation>
    </message>
    <message>
        <source>asks who came instead</source>
        <translation>menanyakan siapa yang mewakili</translation>
    </message>
    <message>
        <source>is counted</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>counts as running</source>
        <translation>dihitung berjalan</translation>
    </message>
    <message>
        <source>counts as reported</source>
        <translation>dihitung sudah lapor</translation>
    </message>
    <message>
        <source>counts as done</source>
        <translation>dihitung tuntas</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>menyetujui</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>meminta alasan</translation>
    </message>
    <message>
        <source>asks for the idea it is merged into</source>
        <translation>meminta ide tujuan penggabungan</translation>
    </message>
    <message>
        <source>asks for a lesson</source>
        <translation>meminta pelajaran</translation>
    </message>
    <message>
        <source>asks for a year</source>
        <translation>meminta tahun</translation>
    </message>
    <message>
        <source>asks for a note</source>
        <translation>meminta catatan</translation>
    </message>
    <message>
        <source>asks for details</source>
        <translation>meminta rincian</translation>
    </message>
    <message>
        <source>asks for a name</source>
        <translation>meminta nama</translation>
    </message>
    <message>
        <source>basic service</source>
        <translation>layanan dasar</translation>
    </message>
    <message>
        <source>chosen for a plan</source>
        <translation>dipilih untuk rencana aksi</translation>
    </message>
    <message>
        <source>put off or given up</source>
        <translation>ditunda atau tidak dilanjutkan</translation>
    </message>
    <message>
        <source>ends the innovation</source>
        <translation>mengakhiri inovasi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>This is the file that is open. Choose the other one.</source>
        <translation>Ini berkas yang sedang dibuka. Pilih berkas yang lain.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Lumbung. Merge it there, or bring Lumbung up to date here. Nothing was changed.</source>
        <translation>Berkas ini dibuat dengan Lumbung versi lebih baru. Gabungkan di sana, atau perbarui Lumbung di sini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Both files were written by what says to be the same laptop (%1), but not the same things: one is a copy of a whole system. They cannot be merged. Nothing was changed.</source>
        <translation>Kedua berkas ditulis oleh laptop yang mengaku sama (%1), tetapi isinya berbeda: salah satunya salinan seluruh sistem. Keduanya tidak dapat digabungkan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the older file. Nothing was changed.</source>
        <translation>Tidak ada ruang untuk salinan berkas versi lama. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>“%1” is not a date. Write the day, the month and the year, for example 2026-03-01 or 1/3/2026 (day first).</source>
        <translation>“%1” bukan tanggal. Tulis tanggal, bulan, dan tahun, misalnya 2026-03-01 atau 1/3/2026 (tanggal dahulu).</translation>
    </message>
    <message>
        <source>“%1” is not an amount in rupiah. Write it like 1500000 or Rp1.500.000.</source>
        <translation>“%1” bukan jumlah rupiah. Tulis seperti 1500000 atau Rp1.500.000.</translation>
    </message>
    <message>
        <source>“%1” is below zero. An amount is zero or more.</source>
        <translation>“%1” kurang dari nol. Jumlah uang paling sedikit nol.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write the amount in full, for example 1500000.</source>
        <translation>“%1” dapat dibaca dengan dua cara. Tulis jumlahnya lengkap, misalnya 1500000.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of rupiah.</source>
        <translation>“%1” bukan jumlah rupiah yang bulat.</translation>
    </message>
    <message>
        <source>“%1” is more than an amount can be. The most is Rp1.000.000.000.000.000.</source>
        <translation>“%1” melebihi batas jumlah uang. Paling banyak Rp1.000.000.000.000.000.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write a whole number from 0 to 100.</source>
        <translation>“%1” bukan persentase. Tulis bilangan bulat dari 0 sampai 100.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” bukan ya dan bukan tidak.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 is not a picture that can be read. Choose a JPEG or PNG file.</source>
        <translation>%1 bukan gambar yang dapat dibaca. Pilih berkas JPEG atau PNG.</translation>
    </message>
</context>
<context>
    <name>PlanChip</name>
    <message>
        <source>No steps</source>
        <translation>Tanpa langkah</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Belum ada langkah</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Menunggu reviu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Changed since the last decision</source>
        <translation>Berubah sejak keputusan terakhir</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Diminta perbaikan</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>The idea was set aside</source>
        <translation>Ide ini disisihkan</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or close the program that has the file open.</source>
        <translation>%1 tidak dapat ditulis. Pilih folder lain atau tutup program yang sedang membuka berkas itu.</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%1 dari %2 tanda tangan</translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation>Belum ada unit</translation>
    </message>
    <message>
        <source>%1 ideas · %2 units</source>
        <translation>%1 ide · %2 unit</translation>
    </message>
    <message>
        <source>No ideas yet</source>
        <translation>Belum ada ide</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 dari %2 disetujui</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Belum ada rencana</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 dari %2 berjalan</translation>
    </message>
    <message>
        <source>Nothing launched yet</source>
        <translation>Belum ada peluncuran</translation>
    </message>
    <message>
        <source>%1 of %2 displayed</source>
        <translation>%1 dari %2 ditampilkan</translation>
    </message>
    <message>
        <source>Nothing displayed yet</source>
        <translation>Belum tampil</translation>
    </message>
    <message>
        <source>%1 displayed</source>
        <translation>%1 ditampilkan</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>none</source>
        <comment>budget of a step</comment>
        <translation>tanpa anggaran</translation>
    </message>
    <message>
        <source>“%1” is not in the list of sources of funds. Choose one of the list, or add it to the list in Preparation.</source>
        <translation>“%1” tidak ada dalam daftar sumber dana. Pilih dari daftar, atau tambahkan ke daftar di Persiapan.</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>%1 steps, %2 weeks</source>
        <translation>%1 langkah, %2 minggu</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>name of the lab</source>
        <translation>nama lab</translation>
    </message>
    <message>
        <source>region</source>
        <translation>daerah</translation>
    </message>
    <message>
        <source>year of the lab</source>
        <translation>tahun lab</translation>
    </message>
    <message>
        <source>venue, or place of signing</source>
        <translation>tempat acara, atau tempat penandatanganan</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>tanggal dengan huruf</translation>
    </message>
    <message>
        <source>quota of ideas</source>
        <translation>kuota ide</translation>
    </message>
    <message>
        <source>months between reports</source>
        <translation>bulan antarlaporan</translation>
    </message>
    <message>
        <source>name of the head of region</source>
        <translation>nama kepala daerah</translation>
    </message>
    <message>
        <source>title of the head of region</source>
        <translation>jabatan kepala daerah</translation>
    </message>
    <message>
        <source>title of the witness from LAN</source>
        <translation>jabatan saksi dari LAN</translation>
    </message>
    <message>
        <source>name of the head of unit</source>
        <translation>nama kepala unit</translation>
    </message>
    <message>
        <source>title of the head of unit</source>
        <translation>jabatan kepala unit</translation>
    </message>
    <message>
        <source>All documents: letterhead</source>
        <translation>Semua dokumen: kop surat</translation>
    </message>
    <message>
        <source>All documents: annex</source>
        <translation>Semua dokumen: lampiran</translation>
    </message>
    <message>
        <source>All documents: place and date</source>
        <translation>Semua dokumen: tempat dan tanggal</translation>
    </message>
    <message>
        <source>All documents: witness</source>
        <translation>Semua dokumen: saksi</translation>
    </message>
    <message>
        <source>All documents: acknowledged by</source>
        <translation>Semua dokumen: mengetahui</translation>
    </message>
    <message>
        <source>Attendance list: title</source>
        <translation>Daftar hadir: judul</translation>
    </message>
    <message>
        <source>Attendance list: note</source>
        <translation>Daftar hadir: catatan</translation>
    </message>
    <message>
        <source>Commitment: title</source>
        <translation>Komitmen: judul</translation>
    </message>
    <message>
        <source>Commitment: below the title</source>
        <translation>Komitmen: di bawah judul</translation>
    </message>
    <message>
        <source>Commitment: opening</source>
        <translation>Komitmen: pembukaan</translation>
    </message>
    <message>
        <source>Commitment: points</source>
        <translation>Komitmen: butir</translation>
    </message>
    <message>
        <source>Commitment: closing</source>
        <translation>Komitmen: penutup</translation>
    </message>
    <message>
        <source>Commitment: annex</source>
        <translation>Komitmen: lampiran</translation>
    </message>
    <message>
        <source>Worksheet: title</source>
        <translation>Lembar kerja: judul</translation>
    </message>
    <message>
        <source>Worksheet: notes</source>
        <translation>Lembar kerja: catatan</translation>
    </message>
    <message>
        <source>Recap of ideas: title</source>
        <translation>Rekap ide: judul</translation>
    </message>
    <message>
        <source>Recap of ideas: opening</source>
        <translation>Rekap ide: pembukaan</translation>
    </message>
    <message>
        <source>Recap of ideas: units without ideas</source>
        <translation>Rekap ide: unit tanpa ide</translation>
    </message>
    <message>
        <source>Action plan: title</source>
        <translation>Rencana aksi: judul</translation>
    </message>
    <message>
        <source>Action plan: aim</source>
        <translation>Rencana aksi: tujuan</translation>
    </message>
    <message>
        <source>Action plan: output</source>
        <translation>Rencana aksi: output</translation>
    </message>
    <message>
        <source>Action plan: review</source>
        <translation>Rencana aksi: reviu</translation>
    </message>
    <message>
        <source>Contract: title</source>
        <translation>Kontrak: judul</translation>
    </message>
    <message>
        <source>Contract: below the title</source>
        <translation>Kontrak: di bawah judul</translation>
    </message>
    <message>
        <source>Contract: opening</source>
        <translation>Kontrak: pembukaan</translation>
    </message>
    <message>
        <source>Contract: first party</source>
        <translation>Kontrak: pihak pertama</translation>
    </message>
    <message>
        <source>Contract: second party</source>
        <translation>Kontrak: pihak kedua</translation>
    </message>
    <message>
        <source>Contract: agreement</source>
        <translation>Kontrak: kesepakatan</translation>
    </message>
    <message>
        <source>Contract: points</source>
        <translation>Kontrak: butir</translation>
    </message>
    <message>
        <source>Contract: undertaking</source>
        <translation>Kontrak: kesanggupan</translation>
    </message>
    <message>
        <source>Contract: closing</source>
        <translation>Kontrak: penutup</translation>
    </message>
    <message>
        <source>Launch list: title</source>
        <translation>Daftar peluncuran: judul</translation>
    </message>
    <message>
        <source>Launch list: opening</source>
        <translation>Daftar peluncuran: pembukaan</translation>
    </message>
    <message>
        <source>Monitoring recap: title</source>
        <translation>Rekap monev: judul</translation>
    </message>
    <message>
        <source>Monitoring recap: opening</source>
        <translation>Rekap monev: pembukaan</translation>
    </message>
    <message>
        <source>Monitoring recap: not reported</source>
        <translation>Rekap monev: belum lapor</translation>
    </message>
    <message>
        <source>Display report: title</source>
        <translation>Laporan Display: judul</translation>
    </message>
    <message>
        <source>Display report: below the title</source>
        <translation>Laporan Display: di bawah judul</translation>
    </message>
    <message>
        <source>Display report: summary</source>
        <translation>Laporan Display: ringkasan</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Lumbung</source>
        <translation>Tentang Lumbung</translation>
    </message>
    <message>
        <source>Lumbung runs a Laboratorium Inovasi through its five stages: drum-up, diagnose, design, deliver, display. One file holds the lab; nothing leaves this computer.</source>
        <translation>Lumbung mendampingi Laboratorium Inovasi melalui lima tahapannya: drum-up, diagnose, design, deliver, display. Satu berkas memuat seluruh lab; tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Perangkat lunak bebas dengan GNU General Public License versi 3 atau yang lebih baru. Tanpa jaminan apa pun.</translation>
    </message>
</context>
<context>
    <name>ui::CheckInField</name>
    <message>
        <source>Check in: name</source>
        <translation>Catat hadir: nama</translation>
    </message>
    <message>
        <source>Name, or name - title</source>
        <translation>Nama, atau nama - jabatan</translation>
    </message>
    <message>
        <source>People with this name</source>
        <translation>Orang dengan nama ini</translation>
    </message>
    <message>
        <source>Check in: type a name, then Enter</source>
        <translation>Catat hadir: ketik nama, lalu Enter</translation>
    </message>
    <message>
        <source>+ New person “%1”</source>
        <translation>+ Orang baru “%1”</translation>
    </message>
</context>
<context>
    <name>ui::CommitTextEdit</name>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 dari %2 kata</translation>
    </message>
</context>
<context>
    <name>ui::CommitmentRow</name>
    <message>
        <source>Signed on</source>
        <translation>Ditandatangani pada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Tandai ditandatangani</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>Batalkan tanda tangan</translation>
    </message>
    <message>
        <source>Mark the commitment as signed</source>
        <translation>Tandai komitmen sudah ditandatangani</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>Shows now</source>
        <translation>Tampil sekarang</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Tetap ini</translation>
    </message>
    <message>
        <source>Written apart</source>
        <translation>Isian yang lain</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Pakai yang ini</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Values written apart</source>
        <translation>Isian yang berbeda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, di %2</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, di %3</translation>
    </message>
    <message>
        <source>One removed it, another changed it.</source>
        <translation>Seorang menghapusnya, yang lain mengubahnya.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>It is kept as it was changed.</source>
        <translation>Data ini disimpan sebagaimana diubah.</translation>
    </message>
    <message>
        <source>It was removed. To remove it after all, keep it here and remove it on its page.</source>
        <translation>Data ini dihapus. Jika memang harus dihapus, pilih Tetap ini, lalu hapus di halamannya.</translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>Print summary</source>
        <translation>Cetak ringkasan</translation>
    </message>
    <message>
        <source>Recap group</source>
        <translation>Kelompok rekap</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message>
        <source>Click a bar to open its list.</source>
        <translation>Klik batang untuk membuka daftarnya.</translation>
    </message>
    <message>
        <source>Committed units</source>
        <translation>Unit berkomitmen</translation>
    </message>
    <message>
        <source>Units with ideas</source>
        <translation>Unit dengan ide</translation>
    </message>
    <message>
        <source>Approved plans</source>
        <translation>Rencana disetujui</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Langkah tuntas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>The chart appears once there are units.</source>
        <translation>Grafik muncul setelah ada unit.</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Urutan unit</translation>
    </message>
    <message>
        <source>Sorted by most ideas</source>
        <translation>Urut ide terbanyak</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>Urut nama</translation>
    </message>
    <message>
        <source>Sorted by recap group</source>
        <translation>Urut kelompok rekap</translation>
    </message>
    <message>
        <source>The chart appears once there are ideas.</source>
        <translation>Grafik muncul setelah ada ide.</translation>
    </message>
    <message>
        <source>Units that reached the stage, percent</source>
        <translation>Unit yang mencapai tahap, persen</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Belum ada unit.</translation>
    </message>
    <message>
        <source>The chart has been saved as %1.</source>
        <translation>Grafik tersimpan sebagai %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message numerus="yes">
        <source>steps</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>langkah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Pilih dari kalender (Alt+Bawah)</translation>
    </message>
</context>
<context>
    <name>ui::DeciderBox</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>%1, then write the reason here.</source>
        <translation>%1, lalu tulis alasannya di sini.</translation>
    </message>
</context>
<context>
    <name>ui::DeliverModel</name>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Due within 14 days</source>
        <translation>Jatuh tempo dalam 14 hari</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Belum lapor</translation>
    </message>
    <message>
        <source>Running as planned</source>
        <translation>Berjalan sesuai rencana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tuntas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Not launched</source>
        <translation>Belum diluncurkan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>lewat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>jatuh tempo hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Innovation and unit</source>
        <translation>Inovasi dan unit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Semua langkah tuntas</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Belum ada langkah</translation>
    </message>
    <message>
        <source>Obstacle: %1</source>
        <translation>Kendala: %1</translation>
    </message>
</context>
<context>
    <name>ui::DeliverPage</name>
    <message>
        <source>Taken off the launch list.</source>
        <translation>Dikeluarkan dari daftar peluncuran.</translation>
    </message>
    <message>
        <source>Select the rows of plans that are not launched yet.</source>
        <translation>Pilih baris rencana yang belum diluncurkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n innovation(s) launched.</source>
        <translation>
            <numerusform>%n inovasi diluncurkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature was taken back.</source>
        <translation>Tanda tangan dibatalkan.</translation>
    </message>
    <message>
        <source>This innovation is not launched yet.</source>
        <translation>Inovasi ini belum diluncurkan.</translation>
    </message>
    <message>
        <source>Launch it</source>
        <translation>Luncurkan</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Kunjungan baru</translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>Kunjungan tercatat.</translation>
    </message>
    <message>
        <source>The visit was removed; its steps stay as they are.</source>
        <translation>Kunjungan dihapus; langkahnya tetap seperti sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept as evidence.</source>
        <translation>
            <numerusform>%n berkas disimpan sebagai bukti dukung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
        <translation>Tidak ada program di komputer ini yang dapat membuka %1. Simpan, lalu buka di tempat lain.</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Simpan bukti dukung</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tersimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Berkas %1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>The evidence was removed.</source>
        <translation>Bukti dukung dihapus.</translation>
    </message>
    <message>
        <source>Launch list</source>
        <translation>Daftar peluncuran</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Monitoring recap</source>
        <translation>Rekap hasil monev</translation>
    </message>
    <message>
        <source>Launch contracts with list</source>
        <translation>Kontrak kerja inovasi dan daftar peluncuran</translation>
    </message>
    <message>
        <source>Launch contract of this unit</source>
        <translation>Kontrak kerja inovasi unit ini</translation>
    </message>
    <message>
        <source>Carry out the plans, note progress, keep the evidence. What is late stands first.</source>
        <translation>Laksanakan rencana, catat progres, simpan bukti dukung. Yang terlambat ada di atas.</translation>
    </message>
    <message>
        <source>Launched innovations by urgency</source>
        <translation>Inovasi diluncurkan, yang mendesak di atas</translation>
    </message>
    <message>
        <source>Nothing is launched yet.</source>
        <translation>Belum ada yang diluncurkan.</translation>
    </message>
    <message>
        <source>Choose from the plans that their heads have approved.</source>
        <translation>Pilih dari rencana yang sudah disetujui kepala unitnya.</translation>
    </message>
    <message>
        <source>No plan is approved yet.</source>
        <translation>Belum ada rencana yang disetujui.</translation>
    </message>
    <message>
        <source>Plans come here when the head of the unit approves them.</source>
        <translation>Rencana muncul di sini setelah disetujui kepala unit.</translation>
    </message>
    <message>
        <source>Day of the launch and of signatures</source>
        <translation>Tanggal peluncuran dan tanda tangan</translation>
    </message>
    <message>
        <source>Launch the selected ones</source>
        <translation>Luncurkan yang dipilih</translation>
    </message>
    <message>
        <source>Filter innovations</source>
        <translation>Saring inovasi</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Sign contract</source>
        <translation>Tandai kontrak ditandatangani</translation>
    </message>
    <message>
        <source>Steps of the innovation</source>
        <translation>Langkah inovasi</translation>
    </message>
    <message>
        <source>Go on to Display?</source>
        <translation>Lanjut ke Display?</translation>
    </message>
    <message>
        <source>Steps and evidence</source>
        <translation>Langkah dan bukti dukung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>To launch</source>
        <translation>Akan diluncurkan</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message>
        <source>Contract not signed</source>
        <translation>Kontrak belum ditandatangani</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>With obstacle</source>
        <translation>Ada kendala</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Belum lapor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>%1 launched · %2 running · %3 not reported · %4 done · %5 stopped</source>
        <translation>%1 diluncurkan · %2 berjalan · %3 belum lapor · %4 tuntas · %5 terhenti</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Belum ada bukti dukung</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence, %1</source>
        <translation>
            <numerusform>%n bukti dukung, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an innovation to see its steps.</source>
        <translation>Pilih inovasi untuk melihat langkahnya.</translation>
    </message>
    <message>
        <source>%1 · contract signed on %2</source>
        <translation>%1 · kontrak ditandatangani %2</translation>
    </message>
    <message>
        <source>%1 · contract not signed</source>
        <translation>%1 · kontrak belum ditandatangani</translation>
    </message>
    <message>
        <source>Take back signature</source>
        <translation>Batalkan tanda tangan</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monev</translation>
    </message>
    <message>
        <source>The visit to %1 is not recorded yet. What was written is kept.</source>
        <translation>Kunjungan ke %1 belum dicatat. Yang sudah ditulis disimpan dahulu.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>The visit was not recorded.</source>
        <translation>Kunjungan tidak dicatat.</translation>
    </message>
    <message>
        <source>A visit is written, but not recorded yet.</source>
        <translation>Ada kunjungan yang sudah ditulis, tetapi belum dicatat.</translation>
    </message>
</context>
<context>
    <name>ui::DesignPage</name>
    <message>
        <source>Steps from a template</source>
        <translation>Langkah dari templat</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Cetak rencana</translation>
    </message>
    <message>
        <source>Head&apos;s Review</source>
        <translation>Reviu Kepala OPD</translation>
    </message>
    <message>
        <source>Choose the ideas that are ready, plan their steps, ask the head for a decision.</source>
        <translation>Pilih ide yang siap, rencanakan langkahnya, minta keputusan kepala unit.</translation>
    </message>
    <message>
        <source>Add the steps of a template to this plan</source>
        <translation>Tambahkan langkah dari templat ke rencana ini</translation>
    </message>
    <message>
        <source>Print the action plan of this innovation, with its signing block</source>
        <translation>Cetak rencana aksi inovasi ini beserta blok tanda tangan</translation>
    </message>
    <message>
        <source>Show the plans of this unit to its head, in large type</source>
        <translation>Tampilkan rencana unit ini kepada kepalanya, dengan huruf besar</translation>
    </message>
    <message>
        <source>Go on to Deliver?</source>
        <translation>Lanjut ke Deliver?</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas chosen</source>
        <translation>
            <numerusform>%n ide dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n rencana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n disetujui</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Tampilkan semua rencana</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Tidak ada yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>Write less, or clear it.</source>
        <translation>Persingkat saringan, atau kosongkan.</translation>
    </message>
    <message>
        <source>There are no ideas yet.</source>
        <translation>Belum ada ide.</translation>
    </message>
    <message>
        <source>Ideas are captured at Diagnose; here they become plans.</source>
        <translation>Ide ditangkap di Diagnose; di sini ide menjadi rencana.</translation>
    </message>
    <message>
        <source>Every idea was chosen or postponed.</source>
        <translation>Semua ide sudah dipilih atau ditunda.</translation>
    </message>
    <message>
        <source>Go on with the plans of the chosen ones.</source>
        <translation>Lanjutkan dengan rencana ide terpilih.</translation>
    </message>
    <message>
        <source>No idea was chosen yet.</source>
        <translation>Belum ada ide yang dipilih.</translation>
    </message>
    <message>
        <source>Choose the ideas that are ready; only they need a plan.</source>
        <translation>Pilih ide yang siap; hanya ide itu yang memerlukan rencana.</translation>
    </message>
    <message>
        <source>Go to Diagnose</source>
        <translation>Buka Diagnose</translation>
    </message>
    <message>
        <source>Choose ideas</source>
        <translation>Pilih ide</translation>
    </message>
    <message>
        <source>No plan has steps yet.</source>
        <translation>Belum ada rencana yang mempunyai langkah.</translation>
    </message>
    <message>
        <source>%1 was chosen for a plan.</source>
        <translation>%1 dipilih untuk direncanakan.</translation>
    </message>
    <message>
        <source>%1 was postponed.</source>
        <translation>%1 ditunda.</translation>
    </message>
    <message>
        <source>%1 was sent back for changes.</source>
        <translation>%1 dikembalikan untuk diperbaiki.</translation>
    </message>
    <message>
        <source>%1 is among the ideas to choose from again.</source>
        <translation>%1 kembali ke daftar ide yang akan dipilih.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were added from “%1”.</source>
        <translation>
            <numerusform>%n langkah ditambahkan dari “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Import steps of action plans from a .csv, .tsv or .xlsx file</source>
        <translation>Impor langkah rencana aksi dari berkas .csv, .tsv, atau .xlsx</translation>
    </message>
    <message>
        <source>The lab team&apos;s review of %1 is noted.</source>
        <translation>Reviu tim lab atas %1 sudah dicatat.</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosePage</name>
    <message>
        <source>There is no unit named &apos;%1&apos;. Register it at Drum-up, or choose one from the list while typing.</source>
        <translation>Tidak ada unit bernama &apos;%1&apos;. Daftarkan di Drum-up, atau pilih dari daftar saat mengetik.</translation>
    </message>
    <message>
        <source>Go to Drum-up</source>
        <translation>Buka Drum-up</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n baris ditempel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch an idea</source>
        <translation>Tangkap ide</translation>
    </message>
    <message>
        <source>Print recap</source>
        <translation>Cetak rekap</translation>
    </message>
    <message>
        <source>Begin with the problem, then catch the idea. One row, one idea.</source>
        <translation>Mulai dari masalah, lalu tangkap idenya. Satu baris, satu ide.</translation>
    </message>
    <message>
        <source>Filter ideas</source>
        <translation>Saring ide</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Kisi</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Per unit</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>No ideas yet.</source>
        <translation>Belum ada ide.</translation>
    </message>
    <message>
        <source>Ask first which problem people complain about most.</source>
        <translation>Tanyakan dahulu masalah yang paling banyak dikeluhkan.</translation>
    </message>
    <message>
        <source>Units and their ideas</source>
        <translation>Unit dan idenya</translation>
    </message>
    <message>
        <source>next idea</source>
        <translation>ide berikutnya</translation>
    </message>
    <message>
        <source>next column</source>
        <translation>kolom berikutnya</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulir</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Go on to Design?</source>
        <translation>Lanjut ke Design?</translation>
    </message>
    <message>
        <source>Form of the idea</source>
        <translation>Formulir ide</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>%1 ideas · %2 units</source>
        <translation>%1 ide · %2 unit</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Ide baru</translation>
    </message>
    <message>
        <source>Idea %1</source>
        <translation>Ide %1</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Import ideas from a .csv, .tsv or .xlsx file</source>
        <translation>Impor ide dari berkas .csv, .tsv, atau .xlsx</translation>
    </message>
    <message>
        <source>Of which unit is this idea? It is kept in the last row until you choose one.</source>
        <translation>Ide ini milik unit mana? Isiannya disimpan di baris terakhir sampai unitnya dipilih.</translation>
    </message>
    <message>
        <source>%1 ideas · %2 units · %3 merged</source>
        <translation>%1 ide · %2 unit · %3 digabung</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation>baris %1 (%2)</translation>
    </message>
    <message>
        <source>Not pasted, because their unit is not known here: %1.</source>
        <translation>Tidak ditempel, karena unitnya belum dikenal di sini: %1.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>tanpa unit</translation>
    </message>
    <message>
        <source>The idea in the last row has no unit yet.</source>
        <translation>Ide di baris terakhir belum punya unit.</translation>
    </message>
    <message>
        <source>A status is chosen, but not set yet.</source>
        <translation>Status sudah dipilih, tetapi belum ditetapkan.</translation>
    </message>
    <message>
        <source>Choose a unit of this lab</source>
        <translation>Pilih unit yang terdaftar di lab ini</translation>
    </message>
</context>
<context>
    <name>ui::DisplayModel</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 dari %2 bagian</translation>
    </message>
    <message>
        <source>Ready to display</source>
        <translation>Siap ditampilkan</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
</context>
<context>
    <name>ui::DisplayPage</name>
    <message numerus="yes">
        <source>Displayed, but %n profiles are not released to the public yet. Tick &quot;May be shown to the public&quot; when somebody has allowed it.</source>
        <translation>
            <numerusform>Ditampilkan, tetapi %n profil belum boleh dilihat umum. Centang &quot;Boleh ditampilkan ke umum&quot; setelah ada yang mengizinkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture is only %n pixels wide and may look coarse on paper. It is kept; replace it when you have a larger one.</source>
        <translation>
            <numerusform>Lebar gambar hanya %n piksel dan hasil cetaknya mungkin kasar. Gambar tetap disimpan; ganti bila ada yang lebih besar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print profile</source>
        <translation>Cetak profil</translation>
    </message>
    <message>
        <source>Mark as displayed</source>
        <translation>Tandai Ditampilkan</translation>
    </message>
    <message>
        <source>Display report</source>
        <translation>Laporan tahap Display</translation>
    </message>
    <message>
        <source>Show the results: one innovation, one page.</source>
        <translation>Tampilkan hasilnya: satu inovasi, satu halaman.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Urutan daftar</translation>
    </message>
    <message>
        <source>Ready first</source>
        <translation>Yang siap dahulu</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Menurut unit</translation>
    </message>
    <message>
        <source>Also those being tried</source>
        <translation>Juga yang masih uji coba</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Innovations</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Show those being tried</source>
        <translation>Tampilkan yang masih uji coba</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Print the display report?</source>
        <translation>Cetak laporan tahap Display?</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>%1 ready · %2 not yet</source>
        <translation>%1 siap · %2 belum</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Tidak ada yang ditampilkan.</translation>
    </message>
    <message>
        <source>No innovation is running yet.</source>
        <translation>Belum ada inovasi yang berjalan.</translation>
    </message>
    <message>
        <source>Show those being tried, too?</source>
        <translation>Tampilkan juga yang masih uji coba?</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Ready to display</source>
        <translation>Siap ditampilkan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No longer displayed</source>
        <translation>Tidak ditampilkan lagi</translation>
    </message>
    <message>
        <source>Choose an innovation to see its page.</source>
        <translation>Pilih inovasi untuk melihat halamannya.</translation>
    </message>
    <message>
        <source>No innovation matches the filter.</source>
        <translation>Tidak ada inovasi yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>No innovation has a plan yet.</source>
        <translation>Belum ada inovasi yang mempunyai rencana.</translation>
    </message>
    <message>
        <source>Innovations come here once they are planned and launched.</source>
        <translation>Inovasi muncul di sini setelah direncanakan dan diluncurkan.</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Buka Deliver</translation>
    </message>
</context>
<context>
    <name>ui::DrumUpModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Komitmen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>commitment</comment>
        <translation>Sudah</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>commitment</comment>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Ditandatangani %1</translation>
    </message>
    <message>
        <source>The quota of the lab; type a number to give this unit its own.</source>
        <translation>Kuota lab; ketik angka untuk memberi unit ini kuota sendiri.</translation>
    </message>
</context>
<context>
    <name>ui::DrumUpPage</name>
    <message>
        <source>%1 is removed from the list of people.</source>
        <translation>%1 dihapus dari daftar orang.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) removed.</source>
        <translation>
            <numerusform>%n unit dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session %1 and its attendance are removed.</source>
        <translation>Sesi %1 dan catatan kehadirannya dihapus.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the list of units in Excel first, then paste it here.</source>
        <translation>Papan klip kosong. Salin daftar unit di Excel dahulu, lalu tempel di sini.</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Commitment sheet</source>
        <translation>Lembar Komitmen Berinovasi</translation>
    </message>
    <message>
        <source>Blank worksheets</source>
        <translation>Lembar kerja kosong</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a quota. Type a number from 0 to 1000, or nothing for the quota of the lab.</source>
        <translation>&apos;%1&apos; bukan kuota. Ketik angka 0 sampai 1000, atau kosongkan untuk memakai kuota lab.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Catat Hadir</translation>
    </message>
    <message>
        <source>Paste unit list</source>
        <translation>Tempel daftar unit</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Tandai ditandatangani</translation>
    </message>
    <message>
        <source>Import a list of units from a .csv, .tsv or .xlsx file</source>
        <translation>Impor daftar unit dari berkas .csv, .tsv, atau .xlsx</translation>
    </message>
    <message>
        <source>Register the units, note who came, gather the commitments.</source>
        <translation>Daftarkan unit, catat yang hadir, kumpulkan komitmen.</translation>
    </message>
    <message>
        <source>Go on to Diagnose?</source>
        <translation>Lanjut ke Diagnose?</translation>
    </message>
    <message>
        <source>Unit and check-in</source>
        <translation>Unit dan pencatatan hadir</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang belum lengkap</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Saring unit</translation>
    </message>
    <message>
        <source>Recap group</source>
        <translation>Kelompok rekap</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>dari papan klip</translation>
    </message>
    <message>
        <source>There is no name of a unit in this list.</source>
        <translation>Tidak ada nama unit dalam daftar ini.</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Tutup daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) registered.</source>
        <translation>
            <numerusform>%n unit didaftarkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) there already and is (are) unchanged.</source>
        <translation>
            <numerusform>%n sudah ada dan tidak diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Semua sudah lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n butir</numerusform>
        </translation>
    </message>
    <message>
        <source>Units to register</source>
        <translation>Unit yang akan didaftarkan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of unit. Choose one from the list; Preparation &gt; Lists has room for new ones.</source>
        <translation>&apos;%1&apos; bukan jenis unit. Pilih dari daftar; jenis baru ditambah di Persiapan &gt; Daftar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not pasted: they do not fit their column or lie below the last unit.</source>
        <translation>
            <numerusform>%n sel tidak ditempel: isinya tidak cocok dengan kolomnya atau letaknya di bawah unit terakhir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Nama unit belum diisi.</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceList</name>
    <message>
        <source>Evidence of this step</source>
        <translation>Bukti dukung langkah ini</translation>
    </message>
    <message>
        <source>Drag here</source>
        <translation>Seret ke sini</translation>
    </message>
    <message>
        <source>Of the whole innovation: %1</source>
        <translation>Untuk seluruh inovasi: %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePanel</name>
    <message>
        <source>Keep original pictures</source>
        <translation>Simpan gambar asli</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Tambah Bukti</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Tambah pranala</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Pictures are made smaller to 2048 pixels unless this is ticked.</source>
        <translation>Gambar diperkecil menjadi 2048 piksel, kecuali ini dicentang.</translation>
    </message>
    <message>
        <source>Evidence of this step</source>
        <translation>Bukti dukung langkah ini</translation>
    </message>
    <message>
        <source>Address of a page, film or folder</source>
        <translation>Alamat halaman, video, atau folder</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yang ditunjukkan</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Jenis bukti dukung</translation>
    </message>
    <message>
        <source>Evidence of this step: %1</source>
        <translation>Bukti dukung langkah ini: %1</translation>
    </message>
</context>
<context>
    <name>ui::EyeToggle</name>
    <message>
        <source>%1: the public may see it</source>
        <translation>%1: boleh ditampilkan ke umum</translation>
    </message>
    <message>
        <source>%1: hidden from the public</source>
        <translation>%1: tidak ditampilkan ke umum</translation>
    </message>
</context>
<context>
    <name>ui::FigureCell</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>caption, figure, out of what</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter: %n active, clear</source>
        <translation>
            <numerusform>Saringan: %n aktif, hapus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FittingChoice</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::FollowUpForm</name>
    <message>
        <source>Remove visit</source>
        <translation>Hapus kunjungan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Batas tindak lanjut</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Belum lapor</translation>
    </message>
    <message>
        <source>Not launched</source>
        <translation>Belum diluncurkan</translation>
    </message>
    <message>
        <source>Record the first visit with Ctrl+Enter.</source>
        <translation>Catat kunjungan pertama dengan Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Tick it on the launch list, then visits can be recorded.</source>
        <translation>Centang di daftar peluncuran, lalu kunjungan dapat dicatat.</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Kunjungan %1</translation>
    </message>
</context>
<context>
    <name>ui::GanttView</name>
    <message>
        <source>Gantt chart</source>
        <translation>Bagan Gantt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
</context>
<context>
    <name>ui::HeadForm</name>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Acting (Plt.) or daily acting (Plh.)</source>
        <translation>Pelaksana tugas (Plt.) atau pelaksana harian (Plh.)</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/golongan</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Nomor WhatsApp</translation>
    </message>
    <message numerus="yes">
        <source>%n of 18 digits</source>
        <translation>
            <numerusform>%n dari 18 angka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeatLegend</name>
    <message>
        <source>Colours from 0 to 100 percent</source>
        <translation>Warna dari 0 sampai 100 persen</translation>
    </message>
</context>
<context>
    <name>ui::IdeaCard</name>
    <message>
        <source>What the idea says</source>
        <translation>Isi ide</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Minta Perbaikan</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Reason (needed to ask for changes or to postpone)</source>
        <translation>Alasan (wajib untuk minta perbaikan atau tunda)</translation>
    </message>
    <message>
        <source>Write one sentence</source>
        <translation>Tulis satu kalimat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, number of the idea</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Terdampak</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Kondisi saat ini</translation>
    </message>
    <message>
        <source>Expected state</source>
        <translation>Kondisi yang diharapkan</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Kebaruan</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Note of the coach</source>
        <translation>Catatan pendamping</translation>
    </message>
</context>
<context>
    <name>ui::IdeaForm</name>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Affected group</source>
        <translation>Kelompok terdampak</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Kondisi saat ini</translation>
    </message>
    <message>
        <source>Expected state</source>
        <translation>Kondisi yang diharapkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama inovasi</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Kepanjangan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian singkat</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Kebaruan</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Jenis inovasi</translation>
    </message>
    <message>
        <source>Form of innovation</source>
        <translation>Bentuk inovasi</translation>
    </message>
    <message>
        <source>Digital or not</source>
        <translation>Digital atau tidak</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Inisiator</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal ide</translation>
    </message>
    <message>
        <source>From where or from what</source>
        <translation>Dari mana atau dari apa</translation>
    </message>
    <message>
        <source>Budget need</source>
        <translation>Kebutuhan anggaran</translation>
    </message>
    <message>
        <source>Government affair</source>
        <translation>Urusan pemerintahan</translation>
    </message>
    <message>
        <source>Link to mission</source>
        <translation>Kaitan misi kepala daerah</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ui::IdeaList</name>
    <message>
        <source>Filter ideas</source>
        <translation>Saring ide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Isi daftar</translation>
    </message>
    <message>
        <source>Ideas by unit</source>
        <translation>Ide menurut unit</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Akan dipilih</translation>
    </message>
</context>
<context>
    <name>ui::IdeasModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Name and expansion</source>
        <translation>Nama dan kepanjangan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>belum ada nama</translation>
    </message>
    <message>
        <source>Name - expansion</source>
        <translation>Nama - kepanjangan</translation>
    </message>
    <message>
        <source>Choose a unit of this lab</source>
        <translation>Pilih unit yang terdaftar di lab ini</translation>
    </message>
</context>
<context>
    <name>ui::IdentitySection</name>
    <message>
        <source>Identity of the lab</source>
        <translation>Identitas lab</translation>
    </message>
    <message>
        <source>Name of the lab</source>
        <translation>Nama lab</translation>
    </message>
    <message>
        <source>Needed. Everything else can be filled in later.</source>
        <translation>Wajib. Yang lain dapat diisi kemudian.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Regency, city or province</source>
        <translation>Kabupaten, kota, atau provinsi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>As the region calls it</source>
        <translation>Sesuai sebutan di daerah</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Place and legal basis</source>
        <translation>Tempat dan dasar hukum</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Stands before the date of every document.</source>
        <translation>Ditulis sebelum tanggal pada setiap dokumen.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Where sessions are held, unless one says otherwise.</source>
        <translation>Tempat sesi diadakan, kecuali disebut lain.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>One regulation per line.</source>
        <translation>Satu peraturan per baris.</translation>
    </message>
    <message>
        <source>What units are asked for, and paper</source>
        <translation>Permintaan kepada unit, dan kertas</translation>
    </message>
    <message>
        <source>Quota of ideas</source>
        <translation>Kuota ide</translation>
    </message>
    <message>
        <source>For units without a quota of their own.</source>
        <translation>Untuk unit tanpa kuota sendiri.</translation>
    </message>
    <message>
        <source>Months between reports</source>
        <translation>Bulan antarlaporan</translation>
    </message>
    <message>
        <source>After launching.</source>
        <translation>Setelah diluncurkan.</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Also write filled cells into what is there already</source>
        <translation>Tulis juga sel yang terisi ke data yang sudah ada</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>A cell that is empty in the table changes nothing.</source>
        <translation>Sel yang kosong di tabel tidak mengubah apa pun.</translation>
    </message>
</context>
<context>
    <name>ui::InspectorSplit</name>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
</context>
<context>
    <name>ui::LabPictureField</name>
    <message>
        <source>Choose picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Gambar (%1)</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Gambar tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>This file is not a picture Lumbung can read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Berkas ini bukan gambar yang dapat dibaca Lumbung. Pilih berkas PNG, JPEG, atau SVG.</translation>
    </message>
</context>
<context>
    <name>ui::LanReview</name>
    <message>
        <source>Review by the lab team (a note is needed unless the plan is ready)</source>
        <translation>Reviu tim lab (catatan wajib diisi, kecuali rencana sudah siap)</translation>
    </message>
    <message>
        <source>What the team advises</source>
        <translation>Saran tim lab</translation>
    </message>
    <message>
        <source>Lab team</source>
        <translation>Tim lab</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who reviewed, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who reviewed, date, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (lab team)</source>
        <translation>%1 (tim lab)</translation>
    </message>
</context>
<context>
    <name>ui::LaunchModel</name>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message>
        <source>Innovation and unit</source>
        <translation>Inovasi dan unit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Date of launch</source>
        <translation>Tanggal peluncuran</translation>
    </message>
    <message>
        <source>Launch contract of the unit</source>
        <translation>Kontrak kerja inovasi unit</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Ditandatangani %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Belum ditandatangani</translation>
    </message>
    <message>
        <source>Not launched</source>
        <translation>Belum diluncurkan</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Lines and logo</source>
        <translation>Baris teks dan lambang</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Satu gambar</translation>
    </message>
    <message>
        <source>Letterhead as it is printed</source>
        <translation>Kop surat seperti tercetak</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Seperti tercetak</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>Second line, bold</source>
        <translation>Baris kedua, tebal</translation>
    </message>
    <message>
        <source>Address, telephone, mail</source>
        <translation>Alamat, telepon, surel</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Lambang daerah</translation>
    </message>
    <message>
        <source>Letterhead as a picture</source>
        <translation>Kop surat berupa gambar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>As wide as the text, at most 26 mm high on paper.</source>
        <translation>Selebar teks, tinggi paling banyak 26 mm di kertas.</translation>
    </message>
</context>
<context>
    <name>ui::ListPreview</name>
    <message>
        <source>Lines of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Jangan Impor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::ListRows</name>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ditawarkan</translation>
    </message>
</context>
<context>
    <name>ui::ListsSection</name>
    <message>
        <source>Lists</source>
        <translation>Daftar Pilihan</translation>
    </message>
    <message>
        <source>Choices of the list</source>
        <translation>Pilihan dalam daftar</translation>
    </message>
    <message>
        <source>hide or show</source>
        <translation>sembunyikan atau tampilkan</translation>
    </message>
    <message>
        <source>move</source>
        <translation>pindahkan</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>Type it here, then Enter</source>
        <translation>Ketik di sini, lalu Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Works like</source>
        <translation>Berlaku seperti</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Pilihan baru</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) hidden</source>
        <translation>
            <numerusform>%n pilihan disembunyikan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed from the list.</source>
        <translation>%1 dihapus dari daftar.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Alt+Up/Down</source>
        <translation>Alt+Atas/Bawah</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 — Lumbung</source>
        <translation>%1 — Lumbung</translation>
    </message>
    <message>
        <source>Search ideas, units, steps</source>
        <translation>Cari ide, unit, langkah</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing you type is kept.</source>
        <translation>Berkas dibuka hanya untuk dibaca. Yang diketik tidak disimpan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Written into the history of the lab:</source>
        <translation>Dicatat dalam riwayat lab:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv);;JSON (*.json)</source>
        <translation>Buku kerja (*.xlsx);;Teks berkoma (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Diekspor ke %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Lanjutkan tanpa itu</translation>
    </message>
    <message>
        <source>%1 is there already. Export again and choose it, or another name.</source>
        <translation>%1 sudah ada. Ekspor lagi lalu pilih berkas itu atau nama lain.</translation>
    </message>
    <message>
        <source>Merge the file of another laptop</source>
        <translation>Gabungkan berkas dari laptop lain</translation>
    </message>
    <message>
        <source>Lumbung labs (*.lumbung);;All Files (*)</source>
        <translation>Lab Lumbung (*.lumbung);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1 is already merged. There is nothing to do.</source>
        <translation>%1 sudah pernah digabungkan. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>%1 is merged.</source>
        <translation>%1 sudah digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were written apart by two people.</source>
        <translation>
            <numerusform>%n isian ditulis berbeda oleh dua orang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Nothing was written apart. There is nothing to choose.</source>
        <translation>Tidak ada isian yang berbeda. Tidak ada yang perlu dipilih.</translation>
    </message>
    <message>
        <source>All values are chosen.</source>
        <translation>Semua isian sudah dipilih.</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>New Lab…</source>
        <translation>Lab Baru…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Open Sample Lab</source>
        <translation>Buka Lab Contoh</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Simpan Salinan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Buka Terakhir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Unit…</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Ide…</translation>
    </message>
    <message>
        <source>Steps of action plans…</source>
        <translation>Langkah rencana aksi…</translation>
    </message>
    <message>
        <source>Progress per OPD…</source>
        <translation>Progres per OPD…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Search the Lab…</source>
        <translation>Cari di Lab…</translation>
    </message>
    <message>
        <source>Filter This Page</source>
        <translation>Saring Halaman Ini</translation>
    </message>
    <message>
        <source>Your Name…</source>
        <translation>Nama Anda…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Colour Scheme</source>
        <translation>Skema Warna</translation>
    </message>
    <message>
        <source>Follow System</source>
        <translation>Ikuti Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Perbesar Teks</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Perkecil Teks</translation>
    </message>
    <message>
        <source>Normal Text</source>
        <translation>Teks Normal</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Layar Penuh</translation>
    </message>
    <message>
        <source>&amp;Stages</source>
        <translation>Ta&amp;hapan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>Attendance list…</source>
        <translation>Daftar hadir…</translation>
    </message>
    <message>
        <source>Commitment sheet…</source>
        <translation>Lembar Komitmen Berinovasi…</translation>
    </message>
    <message>
        <source>Diagnose worksheet…</source>
        <translation>Lembar kerja Diagnose…</translation>
    </message>
    <message>
        <source>Recap of ideas…</source>
        <translation>Rekap ide per OPD…</translation>
    </message>
    <message>
        <source>Action plans…</source>
        <translation>Rencana aksi…</translation>
    </message>
    <message>
        <source>Launch contract…</source>
        <translation>Kontrak kerja inovasi…</translation>
    </message>
    <message>
        <source>Monitoring recap…</source>
        <translation>Rekap hasil monev…</translation>
    </message>
    <message>
        <source>Display report…</source>
        <translation>Laporan tahap Display…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Pintasan Papan Ketik</translation>
    </message>
    <message>
        <source>About Lumbung</source>
        <translation>Tentang Lumbung</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Values Written Apart…</source>
        <translation>Isian yang Berbeda…</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Written on %1, last %2.</source>
        <translation>Ditulis di %1, terakhir %2.</translation>
    </message>
    <message>
        <source>Written on %1, last %2 by %3.</source>
        <translation>Ditulis di %1, terakhir %2 oleh %3.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Gabungkan %1</translation>
    </message>
    <message>
        <source>This comes into the lab:</source>
        <translation>Yang akan masuk ke lab ini:</translation>
    </message>
    <message>
        <source>It is another lab: this file will hold both, each for itself.</source>
        <translation>Ini lab lain: berkas ini akan memuat keduanya, masing-masing tetap sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were written apart by two people. The newer one shows; you can choose after merging.</source>
        <translation>
            <numerusform>%n isian ditulis berbeda oleh dua orang. Yang lebih baru tampil; pilihannya dapat ditentukan setelah digabungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost, and merging can be undone.</source>
        <translation>Tidak ada yang hilang, dan penggabungan dapat diurungkan.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were undone again: nothing to be seen.</source>
        <translation>Perubahan yang sudah diurungkan lagi: tidak ada yang terlihat.</translation>
    </message>
</context>
<context>
    <name>ui::MissingList</name>
    <message>
        <source>What is missing</source>
        <translation>Yang belum lengkap</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Tuntas: %1</translation>
    </message>
</context>
<context>
    <name>ui::MissingStrip</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang belum lengkap</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Semua sudah lengkap.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n belum lengkap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonevStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti dukung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tuntas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum dimulai</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n bukti</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>tanpa bukti</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Selesai %1</translation>
    </message>
    <message>
        <source>Obstacle: %1</source>
        <translation>Kendala: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewLabForm</name>
    <message>
        <source>Name of the &amp;lab</source>
        <translation>Nama &amp;lab</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Tahun</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Create lab</source>
        <translation>Buat lab</translation>
    </message>
    <message>
        <source>&amp;Regency, city or province</source>
        <translation>&amp;Kabupaten, kota, atau provinsi</translation>
    </message>
    <message>
        <source>Laboratorium Inovasi ...</source>
        <translation>Laboratorium Inovasi …</translation>
    </message>
    <message>
        <source>Laboratorium Inovasi %1 Tahun %2</source>
        <translation>Laboratorium Inovasi %1 Tahun %2</translation>
    </message>
    <message>
        <source>The lab is kept in %1.</source>
        <translation>Lab disimpan di %1.</translation>
    </message>
    <message>
        <source>Folder for the lab</source>
        <translation>Folder untuk lab</translation>
    </message>
    <message>
        <source>Type a region or a name first.</source>
        <translation>Isi daerah atau nama lab dahulu.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
</context>
<context>
    <name>ui::NoticeRow</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Import a list of units</source>
        <translation>Impor daftar unit</translation>
    </message>
    <message>
        <source>Import ideas</source>
        <translation>Impor ide</translation>
    </message>
    <message>
        <source>Import steps of action plans</source>
        <translation>Impor langkah rencana aksi</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabel (%1)</translation>
    </message>
    <message>
        <source>There are no rows in %1.</source>
        <translation>Tidak ada baris di %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, baris %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Berkas dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>A note is written, but nothing was decided with it yet.</source>
        <translation>Catatan sudah ditulis, tetapi belum ada keputusannya.</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Pratinjau halaman pertama</translation>
    </message>
    <message>
        <source>Open the print preview</source>
        <translation>Buka pratinjau cetak</translation>
    </message>
</context>
<context>
    <name>ui::PeopleList</name>
    <message>
        <source>People of the unit</source>
        <translation>Orang dari unit ini</translation>
    </message>
    <message>
        <source>Represented by %1</source>
        <translation>Diwakili oleh %1</translation>
    </message>
</context>
<context>
    <name>ui::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Nomor WhatsApp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Hapus orang ini</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message numerus="yes">
        <source>Only %n pixels wide: it may look coarse on paper.</source>
        <translation>
            <numerusform>Lebarnya hanya %n piksel: hasil cetaknya mungkin kasar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the innovation</source>
        <translation>Gambar inovasi</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Gambar (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>More fields</source>
        <translation>Isian lain</translation>
    </message>
    <message>
        <source>Outputs, person in charge and parties involved</source>
        <translation>Output, penanggung jawab, dan pihak terkait</translation>
    </message>
    <message>
        <source>More about this idea</source>
        <translation>Selengkapnya tentang ide ini</translation>
    </message>
    <message>
        <source>Back to the ideas to choose from</source>
        <translation>Kembalikan ke ide yang akan dipilih</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Belum ditulis</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Jangka pendek</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>Jangka menengah</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Jangka panjang</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Parties involved</source>
        <translation>Pihak terkait</translation>
    </message>
    <message>
        <source>Person in charge (PIC)</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who decided, date, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Note a review by the lab team</source>
        <translation>Catat reviu tim lab</translation>
    </message>
</context>
<context>
    <name>ui::PreparationPage</name>
    <message>
        <source>Preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Who runs the lab, when, with whom and on which paper. Nothing here is obligatory but the lab&apos;s name.</source>
        <translation>Siapa penyelenggara lab, kapan, bersama siapa, dan di kertas apa. Yang wajib hanya nama lab.</translation>
    </message>
    <message>
        <source>Go on to Drum-up?</source>
        <translation>Lanjut ke Drum-up?</translation>
    </message>
    <message>
        <source>Lab Identity</source>
        <translation>Identitas Lab</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Lab team</source>
        <translation>Tim lab</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar Pilihan</translation>
    </message>
    <message>
        <source>Document texts</source>
        <translation>Naskah dokumen</translation>
    </message>
    <message>
        <source>Parts of the preparation</source>
        <translation>Bagian persiapan</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang belum lengkap</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>In the lab</source>
        <translation>Di lab</translation>
    </message>
</context>
<context>
    <name>ui::PrintPreview</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman Sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman Berikutnya</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Hitam-putih</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tersimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Semua sesi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua unit</translation>
    </message>
    <message>
        <source>The printer could not be used. Nothing was printed.</source>
        <translation>Pencetak tidak dapat dipakai. Tidak ada yang dicetak.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Inisiator</translation>
    </message>
    <message>
        <source>Form of innovation</source>
        <translation>Bentuk inovasi</translation>
    </message>
    <message>
        <source>Digital or not</source>
        <translation>Digital atau tidak</translation>
    </message>
    <message>
        <source>Government affair</source>
        <translation>Urusan pemerintahan</translation>
    </message>
    <message>
        <source>Trial since</source>
        <translation>Uji coba sejak</translation>
    </message>
    <message>
        <source>Applied since</source>
        <translation>Diterapkan sejak</translation>
    </message>
    <message>
        <source>Design and main changes</source>
        <translation>Rancang bangun dan pokok perubahan</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Result in figures</source>
        <translation>Hasil dalam angka</translation>
    </message>
    <message>
        <source>Sustainability and replication</source>
        <translation>Keberlanjutan dan replikasi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation>Keterangan gambar</translation>
    </message>
    <message>
        <source>May be shown to the public</source>
        <translation>Boleh ditampilkan ke umum</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Diizinkan oleh</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Diizinkan pada</translation>
    </message>
    <message>
        <source>Displayed on</source>
        <translation>Ditampilkan pada</translation>
    </message>
    <message>
        <source>Say who allows it.</source>
        <translation>Isi nama yang mengizinkan.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 dari %2 kata</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Angka %1</translation>
    </message>
    <message>
        <source>What figure %1 counts</source>
        <translation>Yang dihitung angka %1</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Tahapan inovasi</translation>
    </message>
    <message>
        <source>Names of the initiators, one a line</source>
        <translation>Nama inisiator, satu per baris</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>tanggal, bulan, tahun</translation>
    </message>
</context>
<context>
    <name>ui::ReachModel</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Tanpa jenis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>recap group, number of units</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 units</source>
        <translation>%1, %2: %3 dari %4 unit</translation>
    </message>
    <message>
        <source>Recap group</source>
        <translation>Kelompok rekap</translation>
    </message>
</context>
<context>
    <name>ui::ReachedDelegate</name>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Rencana aksi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
</context>
<context>
    <name>ui::RecentList</name>
    <message>
        <source>Look for it</source>
        <translation>Cari berkasnya</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>No lab has been opened here yet.</source>
        <translation>Belum ada lab yang dibuka di komputer ini.</translation>
    </message>
    <message>
        <source>Start with the three fields on the left.</source>
        <translation>Mulai dari tiga isian di sebelah kiri.</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Today %1</source>
        <translation>Hari ini %1</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>Tidak ada: %1</translation>
    </message>
    <message>
        <source>%1 units · %2 ideas</source>
        <translation>%1 unit · %2 ide</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Another unit</source>
        <translation>Unit lain</translation>
    </message>
    <message>
        <source>Back to Design</source>
        <translation>Kembali ke Design</translation>
    </message>
    <message>
        <source>Plans of this unit</source>
        <translation>Rencana unit ini</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Minta Perbaikan</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Note to the unit (needed to ask for changes or to postpone)</source>
        <translation>Catatan untuk unit (wajib untuk minta perbaikan atau tunda)</translation>
    </message>
    <message>
        <source>Write one sentence</source>
        <translation>Tulis satu kalimat</translation>
    </message>
    <message>
        <source>Head&apos;s Review</source>
        <translation>Reviu Kepala OPD</translation>
    </message>
    <message>
        <source>Head&apos;s Review · %1</source>
        <comment>unit</comment>
        <translation>Reviu Kepala OPD · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n rencana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 disetujui.</translation>
    </message>
    <message>
        <source>Changes of %1 are requested.</source>
        <translation>%1 diminta perbaikan.</translation>
    </message>
    <message>
        <source>%1 is postponed.</source>
        <translation>%1 ditunda.</translation>
    </message>
    <message>
        <source>All plans of this unit are decided.</source>
        <translation>Semua rencana unit ini sudah diputuskan.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message>
        <source>The plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Promised result</source>
        <translation>Hasil yang dijanjikan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>tanpa biaya</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who decided, date, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::ReviewStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>tanpa biaya</translation>
    </message>
</context>
<context>
    <name>ui::SavedState</name>
    <message>
        <source>Saved at %1</source>
        <translation>Tersimpan pukul %1</translation>
    </message>
    <message>
        <source>All changes are saved.</source>
        <translation>Semua perubahan sudah tersimpan.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya dibaca</translation>
    </message>
</context>
<context>
    <name>ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Tidak ada yang cocok dengan “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>%1, not complete yet</source>
        <translation>%1, belum lengkap</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation>%1, lengkap</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, diubah</translation>
    </message>
</context>
<context>
    <name>ui::SessionBar</name>
    <message>
        <source>Date not fixed</source>
        <translation>Tanggal belum pasti</translation>
    </message>
    <message>
        <source> · stage %1</source>
        <translation> · tahap %1</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sesi: %1</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Sesi baru…</translation>
    </message>
    <message>
        <source>Edit this session…</source>
        <translation>Ubah sesi ini…</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Hapus sesi ini</translation>
    </message>
</context>
<context>
    <name>ui::SessionEditor</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The session ends before it starts.</source>
        <translation>Waktu selesai sesi mendahului waktu mulainya.</translation>
    </message>
</context>
<context>
    <name>ui::SessionRows</name>
    <message>
        <source>Preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Judul sesi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Sesi berikutnya</translation>
    </message>
    <message>
        <source>Date as you write it</source>
        <translation>Tanggal, tulis seperti biasa</translation>
    </message>
</context>
<context>
    <name>ui::SessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>next column</source>
        <translation>kolom berikutnya</translation>
    </message>
    <message>
        <source>remove session</source>
        <translation>hapus sesi</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Belum ada sesi yang direncanakan.</translation>
    </message>
    <message>
        <source>Type a date into the empty row, for example 12 October 2026 or 12/10/2026.</source>
        <translation>Ketik tanggal di baris kosong, misalnya 12 Oktober 2026 atau 12/10/2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesi</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a stage of the lab.</source>
        <translation>&apos;%1&apos; bukan tahap laboratorium.</translation>
    </message>
    <message>
        <source>The session %1 and its attendance are removed.</source>
        <translation>Sesi %1 dan catatan kehadirannya dihapus.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Pintasan Papan Ketik</translation>
    </message>
    <message>
        <source>What the page is for: its green button</source>
        <translation>Yang utama di halaman ini: tombol hijaunya</translation>
    </message>
    <message>
        <source>Next pane of the window</source>
        <translation>Panel jendela berikutnya</translation>
    </message>
    <message>
        <source>Grid: keep the cell and go down; in the last row, the next record</source>
        <translation>Kisi: simpan sel lalu turun; di baris terakhir, data berikutnya</translation>
    </message>
    <message>
        <source>Grid: next cell that can be filled</source>
        <translation>Kisi: sel berikutnya yang dapat diisi</translation>
    </message>
    <message>
        <source>Grid: change the cell</source>
        <translation>Kisi: ubah isi sel</translation>
    </message>
    <message>
        <source>Grid: leave the cell as it was</source>
        <translation>Kisi: kembalikan isi sel semula</translation>
    </message>
    <message>
        <source>Grid: empty the cell</source>
        <translation>Kisi: kosongkan sel</translation>
    </message>
    <message>
        <source>Grid: fill down</source>
        <translation>Kisi: isi ke bawah</translation>
    </message>
    <message>
        <source>Grid: today&apos;s date</source>
        <translation>Kisi: tanggal hari ini</translation>
    </message>
    <message>
        <source>Grid: remove the row</source>
        <translation>Kisi: hapus baris</translation>
    </message>
    <message>
        <source>Decide: yes, change, postpone, merge</source>
        <translation>Putuskan: setuju, perbaiki, tunda, gabung</translation>
    </message>
    <message>
        <source>What is missing on this page</source>
        <translation>Yang belum lengkap di halaman ini</translation>
    </message>
</context>
<context>
    <name>ui::SignatoriesSection</name>
    <message>
        <source>Signatories</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Lines that are empty are left out on paper; without a NIP, no line. Roles are named in the list of roles of signatories.</source>
        <translation>Baris kosong tidak dicetak; tanpa NIP, barisnya tidak ada. Nama peran diatur dalam daftar peran penanda tangan.</translation>
    </message>
    <message>
        <source>next column</source>
        <translation>kolom berikutnya</translation>
    </message>
</context>
<context>
    <name>ui::SignatoryRows</name>
    <message>
        <source>Signs as</source>
        <translation>Bertindak sebagai</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name with degrees</source>
        <translation>Nama dengan gelar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/golongan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>belum ada nama</translation>
    </message>
</context>
<context>
    <name>ui::StageBadge</name>
    <message>
        <source>Stage %1</source>
        <translation>Tahap %1</translation>
    </message>
</context>
<context>
    <name>ui::StageRail</name>
    <message>
        <source>Stages and pages</source>
        <translation>Tahapan dan halaman</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Ideas stored, tended, harvested.</source>
        <translation>Ide disimpan, dirawat, dipanen.</translation>
    </message>
    <message>
        <source>New lab</source>
        <translation>Lab baru</translation>
    </message>
    <message>
        <source>Lumbung %1 · works without internet · GPL-3.0</source>
        <translation>Lumbung %1 · bekerja tanpa internet · GPL-3.0</translation>
    </message>
    <message>
        <source>Sample lab: an invented regency</source>
        <translation>Lab contoh: kabupaten rekaan</translation>
    </message>
    <message>
        <source>86 units and 174 ideas through all five stages. Region and names are invented. What you change is kept in a copy.</source>
        <translation>86 unit dan 174 ide melalui kelima tahapan. Daerah dan nama-namanya rekaan. Perubahan disimpan dalam salinan.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Buka contoh</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Learn with the sample</source>
        <translation>Belajar dengan contoh</translation>
    </message>
    <message>
        <source>Drop a .lumbung file here</source>
        <translation>Letakkan berkas .lumbung di sini</translation>
    </message>
</context>
<context>
    <name>ui::StatusForm</name>
    <message>
        <source>Set status</source>
        <translation>Ubah status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Digabung ke</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Say what was learnt from it.</source>
        <translation>Isi pelajaran yang dapat diambil.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Isi alasannya.</translation>
    </message>
    <message>
        <source>Choose the idea it is merged into.</source>
        <translation>Pilih ide tujuan penggabungan.</translation>
    </message>
</context>
<context>
    <name>ui::StepForm</name>
    <message>
        <source>Write here first why the step is cancelled.</source>
        <translation>Tulis dahulu di sini mengapa langkah ini dibatalkan.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Status of the step</source>
        <translation>Status langkah</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Kendala</translation>
    </message>
</context>
<context>
    <name>ui::StepsModel</name>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>PJ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara/metode</translation>
    </message>
    <message>
        <source>Parties involved</source>
        <translation>Pihak terkait</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Bagan Gantt</translation>
    </message>
</context>
<context>
    <name>ui::StepsPane</name>
    <message>
        <source>No steps yet.</source>
        <translation>Belum ada langkah.</translation>
    </message>
    <message>
        <source>Use a template, or type the first activity above.</source>
        <translation>Pakai templat, atau ketik kegiatan pertama di atas.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Steps from a template</source>
        <translation>Langkah dari templat</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Total of the budgets of all steps</source>
        <translation>Jumlah anggaran semua langkah</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were pasted.</source>
        <translation>
            <numerusform>%n langkah ditempel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read. They are marked and keep their text.</source>
        <translation>
            <numerusform>%n sel tidak terbaca. Sel itu ditandai dan teksnya tetap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were removed.</source>
        <translation>
            <numerusform>%n langkah dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubstituteForm</name>
    <message>
        <source>Name of the substitute</source>
        <translation>Nama yang mewakili</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>%1 is represented by</source>
        <translation>%1 diwakili oleh</translation>
    </message>
    <message>
        <source>Write who came instead.</source>
        <translation>Isi nama yang mewakili.</translation>
    </message>
</context>
<context>
    <name>ui::TeamRows</name>
    <message>
        <source>Name with degrees</source>
        <translation>Nama dengan gelar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Orang berikutnya</translation>
    </message>
</context>
<context>
    <name>ui::TeamSection</name>
    <message>
        <source>Lab team</source>
        <translation>Tim lab</translation>
    </message>
    <message>
        <source>next person</source>
        <translation>orang berikutnya</translation>
    </message>
    <message>
        <source>next column</source>
        <translation>kolom berikutnya</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>hapus orang</translation>
    </message>
    <message>
        <source>Nobody is in the lab team yet.</source>
        <translation>Belum ada orang dalam tim lab.</translation>
    </message>
    <message>
        <source>Facilitators, coaches, speakers and the committee belong here; people of the units are entered at Drum-up.</source>
        <translation>Fasilitator, pendamping, narasumber, dan panitia diisi di sini; orang dari unit diisi di Drum-up.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the list of roles.</source>
        <translation>&apos;%1&apos; tidak ada di daftar peran.</translation>
    </message>
    <message>
        <source>%1 is removed from the team.</source>
        <translation>%1 dihapus dari tim.</translation>
    </message>
</context>
<context>
    <name>ui::TemplateMenu</name>
    <message>
        <source>The first step begins on</source>
        <translation>Langkah pertama dimulai pada</translation>
    </message>
</context>
<context>
    <name>ui::TextsSection</name>
    <message>
        <source>Reset to shipped text</source>
        <translation>Kembalikan naskah bawaan</translation>
    </message>
    <message>
        <source>Document texts</source>
        <translation>Naskah dokumen</translation>
    </message>
    <message>
        <source>Text on paper, one paragraph or point per line</source>
        <translation>Naskah di kertas, satu paragraf atau butir per baris</translation>
    </message>
    <message>
        <source>What may stand in braces</source>
        <translation>Yang dapat ditulis dalam kurung kurawal</translation>
    </message>
    <message>
        <source>Choose one to write it into the text. One that has no value is printed as a dotted line.</source>
        <translation>Pilih untuk menuliskannya ke naskah. Yang kosong dicetak sebagai garis titik-titik.</translation>
    </message>
    <message>
        <source>changed by the lab</source>
        <translation>diubah oleh lab</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>bawaan</translation>
    </message>
</context>
<context>
    <name>ui::UnitFacts</name>
    <message>
        <source>Not signed yet</source>
        <translation>Belum ditandatangani</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Ditandatangani %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Sudah ditandatangani</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>Title (position)</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Komitmen</translation>
    </message>
    <message>
        <source>Quota of ideas</source>
        <translation>Kuota ide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Launch contract</source>
        <translation>Kontrak kerja inovasi</translation>
    </message>
    <message>
        <source>Parent unit</source>
        <translation>Unit induk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ui::UnitFinder</name>
    <message>
        <source>Which unit do you lead?</source>
        <translation>Unit mana yang Anda pimpin?</translation>
    </message>
    <message>
        <source>Type part of the unit&apos;s name or of your own</source>
        <translation>Ketik sebagian nama unit atau nama Anda</translation>
    </message>
    <message>
        <source>Units with action plans</source>
        <translation>Unit dengan rencana aksi</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Semua diputuskan</translation>
    </message>
    <message numerus="yes">
        <source>%n plans wait</source>
        <translation>
            <numerusform>%n rencana menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan waits for a decision.</source>
        <translation>Tidak ada rencana yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>Plans appear here as soon as they have steps.</source>
        <translation>Rencana muncul di sini setelah mempunyai langkah.</translation>
    </message>
    <message>
        <source>No unit of that name has a plan.</source>
        <translation>Tidak ada unit bernama itu yang mempunyai rencana.</translation>
    </message>
    <message>
        <source>Write less of the name.</source>
        <translation>Persingkat namanya.</translation>
    </message>
</context>
<context>
    <name>ui::UnitIdeasModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Jenis unit</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No idea yet</source>
        <translation>Belum ada ide</translation>
    </message>
</context>
<context>
    <name>ui::UnitInspector</name>
    <message>
        <source>No unit chosen.</source>
        <translation>Belum ada unit yang dipilih.</translation>
    </message>
    <message>
        <source>Choose a unit in the list to check people in.</source>
        <translation>Pilih unit dalam daftar untuk mencatat kehadiran.</translation>
    </message>
    <message>
        <source>Nobody from this unit yet.</source>
        <translation>Belum ada wakil unit ini.</translation>
    </message>
    <message>
        <source>The head is represented…</source>
        <translation>Kepala unit diwakili…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>Kepala unit</translation>
    </message>
</context>
<context>
    <name>ui::UnitNameField</name>
    <message>
        <source>Name of a new unit</source>
        <translation>Nama unit baru</translation>
    </message>
    <message>
        <source>Type the name of a unit here, or paste from Excel (Ctrl+V)</source>
        <translation>Ketik nama unit di sini, atau tempel dari Excel (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>ui::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message>
        <source>Open in Drum-up</source>
        <translation>Buka di Drum-up</translation>
    </message>
    <message>
        <source>Print action plans</source>
        <translation>Cetak rencana aksi</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>One unit at a time, through all the stages.</source>
        <translation>Satu per satu unit, melalui semua tahap.</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Saring unit</translation>
    </message>
    <message>
        <source>Recap group</source>
        <translation>Kelompok rekap</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Belum ada unit.</translation>
    </message>
    <message>
        <source>Units are registered at Drum-up.</source>
        <translation>Unit didaftarkan di Drum-up.</translation>
    </message>
    <message>
        <source>Go to Drum-up</source>
        <translation>Buka Drum-up</translation>
    </message>
    <message>
        <source>Show this unit in</source>
        <translation>Tampilkan unit ini di</translation>
    </message>
    <message>
        <source>Show this unit in %1</source>
        <translation>Tampilkan unit ini di %1</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Langkah tuntas</translation>
    </message>
    <message>
        <source>No ideas yet.</source>
        <translation>Belum ada ide.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Nobody from this unit</source>
        <translation>Belum ada wakil unit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>This unit has no activities yet.</source>
        <translation>Unit ini belum mempunyai kegiatan.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>%1 of %2 visible</source>
        <translation>%1 dari %2 terlihat</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 dari %2 sesi</translation>
    </message>
    <message>
        <source>Commitment signed</source>
        <translation>Komitmen ditandatangani</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Diluncurkan</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Kunjungan: %1</translation>
    </message>
    <message>
        <source>Launch contract signed</source>
        <translation>Kontrak kerja inovasi ditandatangani</translation>
    </message>
    <message>
        <source>Displayed</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Buka di %1</translation>
    </message>
    <message>
        <source>Head&apos;s review: %1</source>
        <translation>Reviu kepala: %1</translation>
    </message>
    <message>
        <source>Lab team&apos;s review: %1</source>
        <translation>Reviu tim lab: %1</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPane</name>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Belum ada unit.</translation>
    </message>
    <message>
        <source>Type the first name below, or paste the list of units from Excel.</source>
        <translation>Ketik nama pertama di bawah, atau tempel daftar unit dari Excel.</translation>
    </message>
    <message>
        <source>Paste unit list</source>
        <translation>Tempel daftar unit</translation>
    </message>
    <message>
        <source>No unit matches.</source>
        <translation>Tidak ada unit yang cocok.</translation>
    </message>
    <message>
        <source>Clear the filter to see all units.</source>
        <translation>Hapus saringan untuk melihat semua unit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 dari %n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 present · %2 represented · %3 not arrived</source>
        <translation>%1 hadir · %2 diwakili · %3 belum datang</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n tanda tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quota of %n idea(s)</source>
        <translation>
            <numerusform>kuota %n ide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VisitForm</name>
    <message>
        <source>Date of the visit</source>
        <translation>Tanggal kunjungan</translation>
    </message>
    <message>
        <source>How the innovation runs</source>
        <translation>Pelaksanaan inovasi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Kind of obstacle</source>
        <translation>Jenis kendala</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Batas tindak lanjut</translation>
    </message>
    <message>
        <source>Way of monitoring</source>
        <translation>Cara monev</translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation>Petugas monev</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Progres langkah</translation>
    </message>
    <message>
        <source>Rescheduled to the year</source>
        <translation>Dijadwalkan ulang ke tahun</translation>
    </message>
    <message>
        <source>Say on which day the visit was.</source>
        <translation>Isi tanggal kunjungan.</translation>
    </message>
    <message>
        <source>Choose how the innovation runs.</source>
        <translation>Pilih status pelaksanaan inovasi.</translation>
    </message>
    <message>
        <source>Say to which year it is rescheduled, for example 2027.</source>
        <translation>Isi tahun penjadwalan ulangnya, misalnya 2027.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Isi alasannya.</translation>
    </message>
    <message>
        <source>Say what was learnt from it.</source>
        <translation>Isi pelajaran yang dapat diambil.</translation>
    </message>
    <message>
        <source>Write the day as day, month and year.</source>
        <translation>Tulis tanggal sebagai tanggal, bulan, dan tahun.</translation>
    </message>
</context>
<context>
    <name>ui::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>Open a lab</source>
        <translation>Buka lab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Buka untuk Dibaca Saja</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Buka Salinan</translation>
    </message>
    <message>
        <source>Lumbung labs (*.lumbung);;All Files (*)</source>
        <translation>Lab Lumbung (*.lumbung);;Semua Berkas (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Lumbung labs (*.lumbung)</source>
        <translation>Lab Lumbung (*.lumbung)</translation>
    </message>
    <message>
        <source>Copy saved to %1.</source>
        <translation>Salinan tersimpan di %1.</translation>
    </message>
</context>
<context>
    <name>ui::charts::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tampilkan sebagai Tabel</translation>
    </message>
    <message>
        <source>Copy, save or print</source>
        <translation>Salin, simpan, atau cetak</translation>
    </message>
    <message>
        <source>%1 of %2 visible</source>
        <translation>%1 dari %2 terlihat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>Salin sebagai &amp;Tabel</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Simpan sebagai P&amp;NG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Simpan sebagai &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Gambar SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Simpan sebagai P&amp;DF…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Hitam-putih</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Simpan grafik</translation>
    </message>
</context>
<context>
    <name>ui::charts::ChartTableModel</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>ui::charts::ChartView</name>
    <message>
        <source>The chart appears once there are ideas.</source>
        <translation>Grafik muncul setelah ada ide.</translation>
    </message>
</context>
</TS>
