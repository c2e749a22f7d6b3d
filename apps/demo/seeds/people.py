"""Names of the demo's customers. No real person is meant."""

FIRST = """Aisha Aleks Amara Anders Anya Ben Bea Callum Carmen Chidi Clara Dev Dilys Edie Elin Emeka Esme Ewan Farah Femi
Finn Freya Grace Hana Hannah Hugo Imran Ines Ingrid Isla Jamal Joel Jonas Kamal Keiko Kofi Lars Leila Liam Lucia Maeve
Maren Mateo Mina Moira Nadia Neil Niamh Noor Olive Omar Oscar Owen Pavel Pete Pia Rhys Rosa Ruth Sadie Sam Sana Sef
Selma Sian Silvia Tariq Tess Theo Tom Una Vera Wes Yara Yusuf Zoe""".split()
LAST = """Adeyemi Ahmed Anand Baptiste Barlow Becker Bowen Brandt Calder Castell Cole Costa Demir Doyle Eriksen Evans Farrow
Fenwick Fontaine Garvey Gill Grant Haddad Hale Hughes Iqbal Jansen Jarvis Kaya Keane Keller Kowal Larsen Lindgren Lowe
Marlow Marsh Medeiros Mensah Moran Munro Nair Novak Nwosu Okoro Olsen Orme Osei Patel Pritchard Quill Rahman Reid Ricci
Rowe Saito Salazar Sato Shaw Silva Sorensen Tait Tanabe Thorne Udall Varga Vance Walsh Webb Whitlock Wren Yilmaz Zeller""".split()
