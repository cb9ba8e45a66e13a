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
</context>
<context>
    <name>Error</name>
    <message>
        <source>It is no longer there.</source>
        <translation>Data ini sudah tidak ada.</translation>
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
        <source>A record of table %1 refers to one that is not there.</source>
        <translation>Ada data dalam tabel %1 yang merujuk ke data yang tidak ada.</translation>
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
</context>
<context>
    <name>Gap</name>
    <message>
        <source>No unit is registered yet</source>
        <translation>Belum ada unit terdaftar</translation>
    </message>
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
    <name>ui::CommitTextEdit</name>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 dari %2 kata</translation>
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
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter: %n active, clear</source>
        <translation>
            <numerusform>Saringan: %n aktif, hapus</numerusform>
        </translation>
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
        <translation>Nama inovasi</translation>
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
